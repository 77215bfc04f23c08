import { useApi } from "../../hooks/use-api"
import { RuleEditor } from "./form/rule-editor"
import { toValues } from "./form/rule-values"

/** A rule's successor: its copy, to be changed, that begins tomorrow unless a later day is chosen. */
export function SupersedeRule({ id }: { id: string }) {
  const { data, error } = useApi("GET /admin/affiliate-commission-rules/:id", { params: { id } })
  if (error) {
    throw error
  }
  const rule = data?.affiliate_commission_rule
  return rule ? <RuleEditor initial={toValues(rule, tomorrow(new Date()))} supersedes={rule} /> : null
}

/** The beginning of the next day where the person sits. */
function tomorrow(now: Date): Date {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1)
}
