import { useMemo } from "react"
import { useFormContext } from "react-hook-form"
import { useDebounced } from "../../../hooks/use-debounced"
import { useText } from "../../../hooks/use-text"
import { problemsOf } from "./check-rule"
import { toDraft, type RuleDraft, type RuleValues } from "./rule-values"

/** The rule in the form as it stands, once it says enough to be tried; null before. A name can wait, and so can a later start. */
export function useDraft(): RuleDraft | null {
  const t = useText()
  const { watch } = useFormContext<RuleValues>()
  const entered = watch()
  const values = { ...entered, name: entered.name.trim() || t("rules.preview.draftLabel") }
  // As text, because only a change of what it says should ask the server again.
  const written = problemsOf({ ...values, effective_at: null }, new Date()).length === 0 ? JSON.stringify(toDraft(values)) : ""
  const settled = useDebounced(written)
  return useMemo(() => (settled === "" ? null : (JSON.parse(settled) as RuleDraft)), [settled])
}
