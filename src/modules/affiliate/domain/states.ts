import { defineMachine } from "./state-machine"

/**
 * Every workflow state of the plugin, and the moves between them. This is the only place where they are written:
 * models, validators and texts derive from these arrays.
 */

export const AFFILIATE_STATES = ["pending", "active", "rejected", "suspended", "terminated", "erased"] as const
export type AffiliateState = (typeof AFFILIATE_STATES)[number]

export const AFFILIATE_MACHINE = defineMachine<AffiliateState>({
  name: "affiliate",
  initial: ["pending"],
  transitions: {
    pending: ["active", "rejected", "erased"],
    active: ["suspended", "terminated", "erased"],
    rejected: ["erased"],
    suspended: ["active", "terminated", "erased"],
    terminated: ["erased"],
    // Nobody knows any more who it was.
    erased: [],
  },
})

/** Paid, partly paid and reversed are not here: they are read from entries and payout lines, never stored. */
export const COMMISSION_STATES = ["pending_review", "denied", "pending", "approved"] as const
export type CommissionState = (typeof COMMISSION_STATES)[number]

export const COMMISSION_MACHINE = defineMachine<CommissionState>({
  name: "commission",
  // The fraud guard decides at birth which of the two it is.
  initial: ["pending_review", "pending"],
  transitions: {
    pending_review: ["denied", "pending"],
    // The appeal: a denial can only be looked at again, not waved through.
    denied: ["pending_review"],
    pending: ["approved"],
    approved: [],
  },
})

export const PAYOUT_STATES = ["pending", "approved", "processing", "paid", "failed", "canceled", "returned"] as const
export type PayoutState = (typeof PAYOUT_STATES)[number]

export const PAYOUT_MACHINE = defineMachine<PayoutState>({
  name: "payout",
  initial: ["pending"],
  transitions: {
    pending: ["approved", "canceled"],
    approved: ["processing", "canceled"],
    // Not canceled: money may already be on its way.
    processing: ["paid", "failed"],
    paid: ["returned"],
    failed: ["approved", "canceled"],
    canceled: [],
    returned: [],
  },
})

/** Payouts whose lines still hold their entries: they are subtracted from what is available. */
export const PAYOUT_STATES_IN_FLIGHT = ["pending", "approved", "processing", "failed"] as const satisfies readonly PayoutState[]

/** Payouts that give their entries back, to be swept again. */
export const PAYOUT_STATES_RELEASING_LINES = ["canceled", "returned"] as const satisfies readonly PayoutState[]

export const TAX_DOCUMENT_STATES = ["missing", "uploaded", "verified", "rejected"] as const
export type TaxDocumentState = (typeof TAX_DOCUMENT_STATES)[number]

export const TAX_DOCUMENT_MACHINE = defineMachine<TaxDocumentState>({
  name: "tax_document",
  initial: ["missing"],
  transitions: {
    missing: ["uploaded"],
    uploaded: ["verified", "rejected"],
    // Replaced by a newer one, which has to be verified again.
    verified: ["uploaded"],
    rejected: ["uploaded"],
  },
})
