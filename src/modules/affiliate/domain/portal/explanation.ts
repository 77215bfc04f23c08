import type { AttributionStep } from "../attribution/types"
import type { HoldReason } from "../settlement/sources"

/** One sentence about how a commission came about. */
export interface PortalStep {
  code: "attribution" | "rule" | "sum"
  message: string
}

export interface ExplainedForPortal {
  affiliate: { source: string; steps: readonly AttributionStep[] }
  rules: readonly { title: string | null; reason: string }[]
  sum: readonly { message: string }[]
}

const HOLD_SENTENCES: Record<HoldReason, string> = {
  fraud: "The commission waits for a review by the programme.",
  // That a cost is missing is the merchant's own affair.
  missing_cost: "The commission waits until the programme can work out its amount.",
}

/** Why a commission is held, as its affiliate is told: never which signals fired, or whoever they are meant for learns to avoid them. */
export const holdReasonText = (reason: HoldReason | null): string | null => (reason === null ? null : HOLD_SENTENCES[reason])

/**
 * The explanation that the admin has, less what is not the affiliate's to know: other affiliates' touches and codes, who
 * decided and why, and the rules that lost.
 */
export function stepsOf(explanation: ExplainedForPortal, affiliateIds: readonly string[]): PortalStep[] {
  const own = explanation.affiliate.steps.filter(({ affiliate_id, outcome }) => outcome === "won" && affiliateIds.includes(affiliate_id))
  const attribution = own.length > 0 ? own.map(({ message }) => message) : ["The programme attributed this order to you."]
  return [
    ...attribution.map((message) => ({ code: "attribution" as const, message })),
    ...explanation.rules.map(({ title, reason }) => ({ code: "rule" as const, message: title === null ? reason : `${title}: ${reason}` })),
    ...explanation.sum.map(({ message }) => ({ code: "sum" as const, message })),
  ]
}

/**
 * Of each entry, the one that it takes back or takes from: a reversal follows the latest accrual or reinstatement of its
 * line. Entries in the order of posting.
 */
export function reversedEntries(entries: readonly { id: string; kind: string; line_id: string }[]): Map<string, string> {
  const standing = new Map<string, string>()
  const reversed = new Map<string, string>()
  for (const { id, kind, line_id } of entries) {
    const earlier = standing.get(line_id)
    if (kind !== "reversal") {
      standing.set(line_id, id)
    } else if (earlier !== undefined) {
      reversed.set(id, earlier)
    }
  }
  return reversed
}
