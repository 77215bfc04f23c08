import { useApi } from "../../hooks/use-api"
import { RuleEditor } from "./form/rule-editor"
import { toValues } from "./form/rule-values"

/** A rule's successor: its copy, to be changed, that begins the day after today, or after the rule itself where that is ahead. */
export function SupersedeRule({ id }: { id: string }) {
  const { data, error } = useApi("GET /admin/affiliate-commission-rules/:id", { params: { id } })
  if (error) {
    throw error
  }
  const rule = data?.affiliate_commission_rule
  return rule ? <RuleEditor initial={toValues(rule, dayAfter(new Date(Math.max(Date.now(), Date.parse(rule.effective_at)))))} supersedes={rule} /> : null
}

/** The beginning of the next day where the person sits. */
function dayAfter(moment: Date): Date {
  return new Date(moment.getFullYear(), moment.getMonth(), moment.getDate() + 1)
}
