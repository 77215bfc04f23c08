import { toMajorUnits, toMinorUnits } from "../money/money"
import type { AffiliateState } from "../states"

/** Why somebody who has unswept entries is not in a batch, in the order in which the reasons are looked at. */
export const PAYOUT_EXCLUSION_CODES = [
  "affiliate_not_active",
  "affiliate_suspended",
  "payout_blocked",
  "negative_net",
  "tax_document_not_verified",
  "below_minimum",
  "net_not_positive",
] as const
export type PayoutExclusionCode = (typeof PAYOUT_EXCLUSION_CODES)[number]

/** The message is a sentence for people, with the figures it is about. */
export interface PayoutExclusion {
  code: PayoutExclusionCode
  message: string
}

/** What one affiliate would be paid in one currency. Minor units. */
export interface PayoutCandidate {
  affiliate_status: AffiliateState
  payout_blocked: boolean
  tax_document_verified: boolean
  currency_code: string
  gross: bigint
  fees: bigint
  withheld: bigint
}

export interface ExclusionSettings {
  /** Major units by lower-case currency; a currency that is missing has no minimum. */
  minimum_payout: Readonly<Record<string, string>>
  require_tax_document: boolean
}

type Check = (candidate: PayoutCandidate, settings: ExclusionSettings) => string | null

function money(minor: bigint, currency_code: string): string {
  return `${toMajorUnits(minor, currency_code)} ${currency_code.toUpperCase()}`
}

/** A configured minimum in minor units; own keys only, as the currency comes from data. */
function minimumOf(currency_code: string, { minimum_payout }: ExclusionSettings): bigint {
  const major = Object.entries(minimum_payout).find(([key]) => key === currency_code)?.[1]
  return major === undefined ? 0n : toMinorUnits(major, currency_code)
}

/** One check a code: a code without one does not compile. Each gives the sentence, or null. */
const CHECKS: Record<PayoutExclusionCode, Check> = {
  affiliate_not_active: ({ affiliate_status: status }) => {
    if (status === "erased") {
      return "The affiliate was erased; what was owed is forfeited."
    }
    // Neither state can earn; entries of theirs can only be manual ones made in error.
    return status === "pending" || status === "rejected" ? `The affiliate is ${status} and was never active.` : null
  },
  affiliate_suspended: ({ affiliate_status: status }) =>
    status === "suspended" ? "The affiliate is suspended; what is owed waits until this ends." : null,
  // The only way to keep what a terminated affiliate has earned: termination alone does not.
  payout_blocked: ({ payout_blocked }) => (payout_blocked ? "Payouts to this affiliate are blocked." : null),
  negative_net: ({ gross, currency_code }) =>
    gross <= 0n ? `The balance is ${money(gross, currency_code)}; later commissions are set against it first.` : null,
  tax_document_not_verified: ({ tax_document_verified }, { require_tax_document }) =>
    require_tax_document && !tax_document_verified ? "No verified tax document is on file." : null,
  below_minimum: ({ gross, currency_code }, settings) => {
    const minimum = minimumOf(currency_code, settings)
    return gross < minimum
      ? `${money(gross, currency_code)} is below the minimum of ${money(minimum, currency_code)} and is carried over.`
      : null
  },
  net_not_positive: ({ gross, fees, withheld, currency_code }) =>
    gross - fees - withheld <= 0n
      ? `Of ${money(gross, currency_code)} nothing is left after ${money(fees + withheld, currency_code)} of deductions.`
      : null,
}

/**
 * Why this candidate is left out of a batch, or null when it is paid. The first reason in the order of the codes: those
 * that only a person can lift come before those that time cures. The minimum is compared with the gross, so that a fee
 * does not keep small balances waiting for ever. A terminated affiliate is still paid what it earned.
 */
export function whyExcluded(candidate: PayoutCandidate, settings: ExclusionSettings): PayoutExclusion | null {
  for (const code of PAYOUT_EXCLUSION_CODES) {
    const message = CHECKS[code](candidate, settings)
    if (message !== null) {
      return { code, message }
    }
  }
  return null
}
