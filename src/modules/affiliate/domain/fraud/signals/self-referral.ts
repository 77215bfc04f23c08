import { matchIdentity, type IdentityMatch } from "../../attribution/identity"
import type { FraudSignal } from "../types"
import { notApplicable } from "../verdict"

const STRENGTH: Record<IdentityMatch, { value: number; detail: string }> = {
  same: { value: 2, detail: "The buyer is the affiliate itself or a member of its organisation." },
  alike: { value: 1, detail: "The buyer's address differs from the affiliate's, or a member's, only by dots." },
  different: { value: 0, detail: "The buyer is not among the affiliate's known addresses." },
}

/**
 * The buyer against the attributed affiliate and its organisation's members and other affiliates, by address without
 * `+tag`. Dots are ignored at every provider here, since a person looks before anything is lost; see `identity.ts`.
 */
export const selfReferral: FraudSignal = {
  key: "self_referral",
  label: "Affiliate buys from itself",
  threshold_meaning: "1: an address that differs only by dots counts too; 2: only one that leads to the same mailbox",
  default_threshold: 1,
  max_threshold: 2,
  default_weight: 100,
  fires: (strength, threshold) => strength >= threshold,
  measure({ buyer, affiliate }) {
    if (buyer.emails.length === 0) {
      return notApplicable("The buyer is not known.")
    }
    return STRENGTH[matchIdentity(buyer, affiliate)]
  },
}
