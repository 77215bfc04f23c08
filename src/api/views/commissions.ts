import { paymentStatus } from "../../modules/affiliate/domain/settlement/payment-status"
import type { CommissionState } from "../../modules/affiliate/domain/states"
import type { AuditView } from "../../modules/affiliate/repositories/audit-repository"
import type { CommissionDetail, CommissionView } from "../../modules/affiliate/repositories/commission-list-repository"
import { explainCommission } from "../../modules/affiliate/lib/explain-commission"
import { major, withMajor } from "./money"

/** A commission with its money in major units and how far that has got. */
export function commissionView<T extends CommissionView>(row: T) {
  const payment_status = paymentStatus({
    amount: BigInt(row.amount),
    swept: BigInt(row.swept),
    paid: BigInt(row.paid),
    entries: row.entry_count,
  })
  return { ...withMajor(row, ["amount", "held_amount", "swept", "paid"]), payment_status }
}

/** A commission with everything that explains it, and its audit trail. */
export const commissionDetailView = ({ audit, ...detail }: CommissionDetail & { audit: AuditView[] }) => ({
  ...explainedCommissionView(detail),
  audit,
})

/** A commission with everything that explains it. */
export function explainedCommissionView(detail: CommissionDetail) {
  const { facts, lines, entries, attribution, ...row } = detail
  return {
    ...commissionView(row),
    explanation: explainCommission({ facts, lines, attribution, standing: standingOf({ status: detail.status, is_replaced: detail.replaced_at !== null }) }),
    lines: lines.map(({ decision, ...line }) => line),
    entries: entries.map((entry) => ({
      ...entry,
      currency_code: row.currency_code,
      amount: major(entry.amount, row.currency_code),
    })),
  }
}

/** How the explanation of a commission reads it. */
export function standingOf({ status, is_replaced }: { status: CommissionState; is_replaced: boolean }) {
  if (is_replaced) {
    return "replaced"
  }
  if (status === "denied") {
    return "denied"
  }
  return status === "pending_review" ? "held" : "open"
}
