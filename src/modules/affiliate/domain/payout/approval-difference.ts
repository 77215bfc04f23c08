import { toMajorUnits } from "../money/money"

/** What a payout comes to, as it is reviewed. Minor units; zero for one that was canceled since. */
export interface PayoutTotals {
  payout_id: string
  affiliate_name: string
  currency_code: string
  gross: bigint
  net: bigint
}

/** Major units as exact decimal strings. */
export interface ComparedTotals {
  gross: string
  net: string
}

/** One payout that is not what was reviewed. `reviewed` or `current` null: it was not there. JSON as it stands. */
export interface ApprovalDifference {
  payout_id: string
  affiliate_name: string
  currency_code: string
  reviewed: ComparedTotals | null
  current: ComparedTotals | null
  message: string
}

function majorOf(totals: PayoutTotals | undefined): ComparedTotals | null {
  return totals
    ? { gross: toMajorUnits(totals.gross, totals.currency_code), net: toMajorUnits(totals.net, totals.currency_code) }
    : null
}

function sentence(name: string, currency: string, reviewed: ComparedTotals | null, current: ComparedTotals | null): string {
  const shown = (totals: ComparedTotals) => `${totals.gross} ${currency} (net ${totals.net})`
  if (!reviewed) {
    return `${name}: not there when reviewed, now ${current ? shown(current) : "nothing"}.`
  }
  return `${name}: ${shown(reviewed)} was reviewed, now it is ${current ? shown(current) : "gone"}.`
}

/**
 * What changed between the review of a batch and now, for the person who was about to approve it; empty when nothing
 * did. In the order of the review, new payouts last. A payout's currency never changes.
 */
export function describeApprovalDifference(
  reviewed: readonly PayoutTotals[],
  current: readonly PayoutTotals[]
): ApprovalDifference[] {
  const before = new Map(reviewed.map((totals) => [totals.payout_id, totals]))
  const now = new Map(current.map((totals) => [totals.payout_id, totals]))
  // A Map keeps the place of a key's first appearance: the review's order, then what is new.
  return [...new Map([...before, ...now]).values()].flatMap(({ payout_id, affiliate_name, currency_code }) => {
    const old = before.get(payout_id)
    const fresh = now.get(payout_id)
    if (old && fresh && old.gross === fresh.gross && old.net === fresh.net) {
      return []
    }
    const [was, is] = [majorOf(old), majorOf(fresh)]
    const message = sentence(affiliate_name, currency_code.toUpperCase(), was, is)
    return [{ payout_id, affiliate_name, currency_code, reviewed: was, current: is, message }]
  })
}
