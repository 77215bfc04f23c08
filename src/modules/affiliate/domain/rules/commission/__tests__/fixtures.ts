import type { CommissionRule } from "../../types"
import { aRule } from "../../__tests__/fixtures"
import { calculateCommission } from "../calculate"
import type { CommissionLine, CommissionResult } from "../types"

/** “quantity × what is left of the line” as lines line_1, line_2, … */
export function someLines(...lines: [quantity: string, basis: string, unit_cost?: string | null][]): CommissionLine[] {
  return lines.map(([kept_quantity, remaining_basis, unit_cost = null], i) => ({
    line_id: `line_${i + 1}`,
    kept_quantity,
    remaining_basis,
    unit_cost,
  }))
}

/** Calculates and asserts, always, that parts are one per line, not below 0, and sum to the total. */
export function calculate(rule: Partial<CommissionRule>, lines: CommissionLine[], currency_code = "usd"): CommissionResult {
  const result = calculateCommission({ rule: aRule(rule), lines, currency_code })
  expect(result.parts.map((part) => part.line_id)).toEqual(lines.map((line) => line.line_id))
  expect(result.parts.every((part) => part.amount >= 0n)).toBe(true)
  expect(result.parts.reduce((sum, part) => sum + part.amount, 0n)).toBe(result.total)
  return result
}

export const partsOf = (result: CommissionResult): bigint[] => result.parts.map((part) => part.amount)
export const messagesOf = (result: CommissionResult): string[] => result.steps.map((step) => step.message)
