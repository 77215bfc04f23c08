import type { PaymentStatus } from "../../modules/affiliate/domain/settlement/payment-status"
import type { CommissionState } from "../../modules/affiliate/domain/states"

/** How far a commission has got, in one word: its review first, then its money. */
export type Standing = CommissionState | Exclude<PaymentStatus, "none" | "owed"> | "replaced"

interface Facts {
  status: CommissionState
  payment_status: PaymentStatus
  is_replaced: boolean
}

/** Money that has moved says more than the review that let it; what is owed or has none says nothing yet. */
export function standingOf({ status, payment_status, is_replaced }: Facts): Standing {
  if (is_replaced) {
    return "replaced"
  }
  return payment_status === "none" || payment_status === "owed" ? status : payment_status
}
