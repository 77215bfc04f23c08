import { Decimal, ZERO } from "../../money/decimal"
import { displayMajorUnits, isDecimalString, parseDecimal } from "../../money/money"
import { toWorkingDigits } from "../../money/round"
import type { RuleBasis } from "../types"
import type { CalculationStep, CommissionLine } from "./types"

/** A line once its basis is known. */
export interface MeasuredLine {
  line_id: string
  quantity: Decimal
  basis: Decimal
}

export interface Measured {
  lines: MeasuredLine[]
  missing_cost_line_ids: string[]
  steps: CalculationStep[]
}

/**
 * What the rule is applied to, line by line: the remaining basis, or for gross_margin what it leaves over the cost of
 * the units kept, never below 0 (one line sold at a loss does not take from another).
 *
 * A cost that is null, below 0 or no decimal string is missing: the line is left out, quantity too, and listed. A line
 * with nothing left needs no cost and is not listed, so that a full return releases the commission.
 * @throws MoneyError `not_a_decimal_string` for a quantity or basis that is none
 */
export function measureLines(lines: readonly CommissionLine[], basis: RuleBasis, currency_code: string): Measured {
  const measured: Measured = { lines: [], missing_cost_line_ids: [], steps: [] }
  for (const line of lines) {
    const quantity = readRemaining(line.kept_quantity)
    const remaining = readRemaining(line.remaining_basis)
    const { line_id } = line
    if (basis !== "gross_margin" || remaining.isZero()) {
      measured.lines.push({ line_id, quantity, basis: remaining })
      continue
    }
    const unit_cost = readUnitCost(line.unit_cost)
    if (unit_cost === null) {
      measured.lines.push({ line_id, quantity: ZERO, basis: ZERO })
      measured.missing_cost_line_ids.push(line_id)
      measured.steps.push(missingCostStep(line_id))
      continue
    }
    const margin = Decimal.max(ZERO, remaining.minus(toWorkingDigits(unit_cost.times(quantity))))
    measured.lines.push({ line_id, quantity, basis: margin })
    measured.steps.push(marginStep(line_id, { remaining, unit_cost, quantity, margin }, currency_code))
  }
  return measured
}

/** Proration can leave −0.000…1 of a line that was given back: nothing is left of it. */
function readRemaining(text: string): Decimal {
  return Decimal.max(ZERO, toWorkingDigits(parseDecimal(text)))
}

function readUnitCost(text: string | null): Decimal | null {
  const cost = isDecimalString(text) ? toWorkingDigits(parseDecimal(text)) : null
  return cost === null || cost.lessThan(ZERO) ? null : cost
}

function missingCostStep(line_id: string): CalculationStep {
  const message = "The unit cost is not known, so neither is the margin: the line counts 0 until it is."
  return { code: "missing_cost", message, line_ids: [line_id], amounts: {} }
}

function marginStep(
  line_id: string,
  amounts: Record<"remaining" | "unit_cost" | "quantity" | "margin", Decimal>,
  currency_code: string
): CalculationStep {
  const show = (amount: Decimal): string => displayMajorUnits(amount, currency_code)
  const { remaining, unit_cost, quantity, margin } = amounts
  const at_a_loss = unit_cost.times(quantity).greaterThan(remaining) ? ", which is below 0 and counts 0" : ""
  const difference = `${show(remaining)} − ${quantity.toFixed()} × ${show(unit_cost)}`
  return {
    code: "margin",
    message: at_a_loss ? `Margin: ${difference}${at_a_loss}.` : `Margin: ${difference} = ${show(margin)}.`,
    line_ids: [line_id],
    amounts: {
      remaining: remaining.toFixed(),
      unit_cost: unit_cost.toFixed(),
      quantity: quantity.toFixed(),
      margin: margin.toFixed(),
    },
  }
}
