import type { TextKey } from "../../hooks/use-text"
import type { CommissionRow } from "./commission-table"

/** What a commission's state means for its money, in a sentence. */
export function meaningOf({ status, payment_status }: Pick<CommissionRow, "status" | "payment_status">): TextKey {
  return status === "approved" ? `commissions.next.${payment_status}` : `commissions.next.${status}`
}
