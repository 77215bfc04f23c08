import type { ActivityItem } from "../../../components/activity"
import type { Translate } from "../../../hooks/use-text"
import type { Rule } from "../form/rule-values"

const KNOWN = ["create", "edit"] as const

/** What was done to a rule, in words. */
export const ruleActivity = (audit: Rule["audit"], t: Translate): ActivityItem[] =>
  audit.map(({ action, actor_id, reason, created_at }) => {
    const known = KNOWN.find((name) => name === action)
    return { title: known ? t(`rules.activity.${known}`) : action, at: created_at, actorId: actor_id, reason }
  })
