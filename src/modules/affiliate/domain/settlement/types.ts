import type { CommissionRule } from "../rules/types"

/**
 * What is left of a conversion, now. Decimal strings in major units, unrounded: an order's totals carry more digits
 * than its currency (131.988), and rounding happens once, in the commission.
 */
export interface ConversionFacts {
  currency_code: string
  canceled: boolean
  /** Captured and tendered money covers what is due. Unpaid conversions do not mature. */
  paid_in_full: boolean
  lines: LineFacts[]
}

export interface LineFacts {
  line_id: string
  /** Units neither returned nor replaced. */
  kept_quantity: string
  /** Item money after discounts, before tax and shipping, of the units kept and not given back. */
  remaining_basis: string
}

/** A commission line as it was frozen when the line was first seen. */
export interface FrozenLine {
  line_id: string
  rule: CommissionRule
  /** Major units of the conversion's currency; null where the rule needs none or the cost is missing. */
  unit_cost: string | null
}

export const ENTRY_KINDS = [
  "accrual",
  "reversal",
  "reinstatement",
  "adjustment",
  "bonus",
  "payout",
  "payout_return",
] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]

/** What settling needs to know of an entry that is already in the ledger. */
export interface PostedEntry {
  line_id: string
  /** Signed, minor units. */
  amount: bigint
  /** Position within (commission, line), from 1. */
  seq: number
}

/** An entry to be posted. */
export interface NewEntry {
  line_id: string
  kind: Extract<EntryKind, "accrual" | "reversal" | "reinstatement">
  /** Signed, minor units, never 0. */
  amount: bigint
  seq: number
  rule: CommissionRule
  /** The money the rate was applied to now, major units, unrounded. */
  attributable_amount: string
}

/** Whether what a commission earned may stand in the ledger. `replaced` is a commission whose attribution was retired. */
export type SettlementStanding = "open" | "held" | "denied" | "replaced"
