import { Decimal } from "../../../../modules/affiliate/domain/money/decimal"
import type { Body } from "../../../lib/contract-types"
import type { RuleDraft } from "../form/rule-values"

/** The imagined order, as people enter it. */
export interface PreviewValues {
  affiliate_id: string
  variant_id: string
  quantity: string
  /** Major units; what the line comes to after discounts, before tax. */
  amount: string
  currency_code: string
  sales_channel_id: string
}

export const EMPTY_PREVIEW: PreviewValues = {
  affiliate_id: "",
  variant_id: "",
  quantity: "1",
  amount: "",
  currency_code: "",
  sales_channel_id: "",
}

type Question = Body<"POST /admin/affiliate-commission-rules/preview">

/** The question for the server, once enough is known to ask it. An order placed when the draft begins, where that is ahead. */
export function toQuestion(values: PreviewValues, draft: RuleDraft | null, now: Date): Question | null {
  const { affiliate_id, variant_id, quantity, amount, currency_code, sales_channel_id } = values
  const is_complete = affiliate_id !== "" && currency_code !== "" && /^[1-9]\d{0,5}$/.test(quantity) && /^\d+(\.\d+)?$/.test(amount)
  if (!is_complete) {
    return null
  }
  const begins = draft?.effective_at
  return {
    affiliate_id,
    currency_code,
    sales_channel_id: sales_channel_id || null,
    lines: [{ variant_id: variant_id || null, quantity: parseInt(quantity, 10), amount }],
    ...(draft ? { draft } : {}),
    ...(begins && new Date(begins) > now ? { at: begins } : {}),
  }
}

/** What so many of them cost, exactly; empty where either is not known. */
export function lineAmount(price: string, quantity: string): string {
  return price === "" || !/^\d+$/.test(quantity) ? "" : new Decimal(price).times(quantity).toString()
}
