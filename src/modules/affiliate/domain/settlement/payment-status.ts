/** How far a commission's money has got. Never stored: it follows from entries and payout lines. */
export const PAYMENT_STATUSES = ["none", "owed", "in_payout", "partially_paid", "paid", "reversed", "overpaid"] as const
export type PaymentStatus = (typeof PAYMENT_STATUSES)[number]

/**
 * @param amount Σ of the commission's entries, `swept` those in live payout lines, `paid` those of paid payouts; minor units.
 * `overpaid`: more was paid than is still earned, and the next payout nets it off.
 */
export function paymentStatus({ amount, swept, paid, entries }: { amount: bigint; swept: bigint; paid: bigint; entries: number }): PaymentStatus {
  if (entries === 0) {
    return "none"
  }
  if (paid > amount) {
    return "overpaid"
  }
  if (amount === 0n) {
    return "reversed"
  }
  if (paid === amount) {
    return "paid"
  }
  if (paid > 0n) {
    return "partially_paid"
  }
  return swept > 0n ? "in_payout" : "owed"
}
