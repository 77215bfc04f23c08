import { useState } from "react"
import { useDryRun } from "../../../hooks/use-api"
import { useCurrencyOptions } from "../../../hooks/use-currency-options"
import { useDebounced } from "../../../hooks/use-debounced"
import type { RuleDraft } from "../form/rule-values"
import { EMPTY_PREVIEW, lineAmount, toQuestion, type PreviewValues } from "./preview-question"
import { useVariantPrice } from "./use-variant-price"

/** The imagined order, and what the server says that it would earn. */
export function usePreview(draft: RuleDraft | null) {
  const currencies = useCurrencyOptions()
  const [entered, setEntered] = useState<PreviewValues>(EMPTY_PREVIEW)
  const [isAmountOwn, setAmountOwn] = useState(false)
  const currency_code = entered.currency_code || (currencies[0]?.value ?? "")
  const price = useVariantPrice(entered.variant_id, currency_code)
  // The price of the variant stands in until somebody enters an amount of their own.
  const amount = isAmountOwn ? entered.amount : lineAmount(price, entered.quantity)
  const values = { ...entered, currency_code, amount }
  const settled = useDebounced(JSON.stringify(values))
  const question = toQuestion(JSON.parse(settled) as PreviewValues, draft, new Date())
  const answer = useDryRun("POST /admin/affiliate-commission-rules/preview", question && { body: question })
  return {
    values,
    currencies,
    isAsked: question !== null,
    preview: question === null ? undefined : answer.data?.preview,
    error: question === null ? null : answer.error,
    isLoading: answer.isFetching,
    change: (change: Partial<PreviewValues>) => {
      setEntered({ ...values, ...change })
      if (change.amount !== undefined) {
        setAmountOwn(change.amount !== "")
      } else if (change.variant_id !== undefined || change.currency_code !== undefined) {
        setAmountOwn(false)
      }
    },
  }
}
