/** A line as the sum needs it: what is left of it, in decimal strings. */
export interface CommissionLine {
  line_id: string
  kept_quantity: string
  /** Major units, unrounded. */
  remaining_basis: string
  /** Major units for one unit; only gross_margin reads it. Null when it is not known. */
  unit_cost: string | null
}

/** What one line earns. */
export interface CommissionPart {
  line_id: string
  /** Minor units, never below 0. */
  amount: bigint
  /** The money that the rule was applied to, major units, unrounded: the remaining basis, or the margin. */
  basis: string
}

export const CALCULATION_STEP_CODES = [
  "missing_cost",
  "margin",
  "nothing_left",
  "tier_reached",
  "no_tier_reached",
  "rate_applied",
  "flat_applied",
  "flat_limited",
  "capped",
  "rounded",
  "shared_out",
] as const
export type CalculationStepCode = (typeof CALCULATION_STEP_CODES)[number]

/** One step of a sum, for people. */
export interface CalculationStep {
  code: CalculationStepCode
  /** Plain words with the numbers: "8.75 % of 240.00 = 21.00". */
  message: string
  /** The lines that the step is about. */
  line_ids: string[]
  /** The numbers of the message, exact decimal strings; money in major units. */
  amounts: Record<string, string>
}

export interface CommissionResult {
  /** Minor units; Σ of the parts. */
  total: bigint
  /** One for each line, in the order of the lines. */
  parts: CommissionPart[]
  /** Lines with something left whose margin cannot be told. They count 0 here; the caller holds the commission. */
  missing_cost_line_ids: string[]
  steps: CalculationStep[]
}
