import type { Translate } from "../../../hooks/use-text"

const KNOWN = ["create", "edit"] as const

/** What was done to a rule, in words. */
export function nameRuleAction(action: string, t: Translate): string {
  const known = KNOWN.find((name) => name === action)
  return known ? t(`rules.activity.${known}`) : action
}
