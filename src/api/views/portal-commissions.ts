import { holdReasonText, reversedEntries, stepsOf } from "../../modules/affiliate/domain/portal/explanation"
import type { PortalScope } from "../../modules/affiliate/domain/portal/scope"
import { paymentStatus } from "../../modules/affiliate/domain/settlement/payment-status"
import { explainCommission } from "../../modules/affiliate/lib/explain-commission"
import type { OwnCommissionDetail, OwnCommissionRow } from "../../modules/affiliate/repositories/portal-commission-repository"
import { standingOf } from "./commissions"
import { major, withMajor } from "./money"

/** A commission to its affiliate, in major units. */
export function ownCommissionView(row: OwnCommissionRow) {
  const { entry_count, swept, paid, hold_reason, ...own } = withMajor(row, ["earned", "reversed", "net", "held_amount"])
  const payment_status = paymentStatus({ amount: BigInt(row.net), swept: BigInt(swept), paid: BigInt(paid), entries: entry_count })
  return { ...own, payment_status, hold_reason_text: holdReasonText(hold_reason) }
}

/** The same with its entries, and why it is what it is. */
export function ownCommissionDetailView({ facts, attribution, lines, entries, ...row }: OwnCommissionDetail, { affiliate_ids }: PortalScope) {
  const standing = standingOf({ status: row.status, is_replaced: row.is_replaced })
  const explanation = explainCommission({ facts, lines, attribution: { ...attribution, actor_id: "", reason: null }, standing })
  const reversed = reversedEntries(entries)
  return {
    ...ownCommissionView(row),
    steps: stepsOf(explanation, affiliate_ids),
    entries: entries.map(({ id, kind, amount, created_at, available_at }) => ({
      id,
      kind,
      amount: major(amount, row.currency_code),
      currency_code: row.currency_code,
      created_at,
      reverses_entry_id: reversed.get(id) ?? null,
      available_at,
    })),
  }
}
