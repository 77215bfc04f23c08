import { useText } from "../../hooks/use-text"
import type { RuleRow } from "./rule-standing"

/** What a rule covers, by name: "Category · Boots". What is gone from the store is still named by its id. */
export function RuleCover({ rule: { scope, scope_ref_id, scope_ref_name } }: { rule: Pick<RuleRow, "scope" | "scope_ref_id" | "scope_ref_name"> }) {
  const t = useText()
  const name = scope_ref_name ?? scope_ref_id
  return (
    <span className="flex items-center gap-x-1.5 truncate">
      <span>{t(`rules.scopes.${scope}`)}</span>
      {name && <span className="text-ui-fg-muted truncate">· {name}</span>}
    </span>
  )
}
