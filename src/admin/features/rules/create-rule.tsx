import { useSearchParams } from "react-router-dom"
import { RULE_SCOPES } from "../../../modules/affiliate/domain/rules/types"
import { RuleEditor } from "./form/rule-editor"
import { EMPTY_RULE } from "./form/rule-values"

/** A new rule. A page that links here may say what it is to cover: `?scope=affiliate&scope_ref_id=aff_1`. */
export function CreateRule() {
  const [params] = useSearchParams()
  const scope = RULE_SCOPES.find((known) => known === params.get("scope")) ?? EMPTY_RULE.scope
  return <RuleEditor initial={{ ...EMPTY_RULE, scope, refs: { ...EMPTY_RULE.refs, [scope]: params.get("scope_ref_id") ?? "" } }} />
}
