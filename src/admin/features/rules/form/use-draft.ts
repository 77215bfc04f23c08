import { useMemo } from "react"
import { useFormContext } from "react-hook-form"
import { useDebounced } from "../../../hooks/use-debounced"
import { problemsOf } from "./check-rule"
import { toDraft, type RuleDraft, type RuleValues } from "./rule-values"

/** The rule in the form as it stands, once it could be saved; null before. */
export function useDraft(): RuleDraft | null {
  const { watch } = useFormContext<RuleValues>()
  const values = watch()
  // As text, because only a change of what it says should ask the server again.
  const written = problemsOf({ ...values, effective_at: null }, new Date()).length === 0 ? JSON.stringify(toDraft(values)) : ""
  const settled = useDebounced(written)
  return useMemo(() => (settled === "" ? null : (JSON.parse(settled) as RuleDraft)), [settled])
}
