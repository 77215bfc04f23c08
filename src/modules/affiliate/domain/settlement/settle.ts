import { toMajorUnits } from "../money/money"
import type { CalculationStep } from "../rules/commission/types"
import { NOTHING_POSTED, sumPosted } from "./posted-lines"
import { calculateTargets } from "./targets"
import type { ConversionFacts, FrozenLine, NewEntry, PostedEntry, SettlementStanding } from "./types"

export interface SettleInput {
  facts: ConversionFacts
  /** All lines of the commission, each with the rule it was frozen with. */
  lines: readonly FrozenLine[]
  standing: SettlementStanding
  /** All entries of the commission's lines so far, in any order. */
  posted: readonly PostedEntry[]
}

/** What a line's entries should sum to. */
export interface LineTarget {
  line_id: string
  /** Minor units, never below 0. */
  amount: bigint
  /** The money the rate was applied to, major units, unrounded; "0" while nothing stands. */
  basis: string
}

/** What settling did, for people: the steps of the sum, then at most one about what stands in the way of posting it. */
export type SettlementStep = CalculationStep | (Omit<CalculationStep, "code"> & { code: "canceled" | "not_standing" })

export interface SettleResult {
  /** What is missing in the ledger, in the order of the lines; [] when the books are right. */
  entries: NewEntry[]
  /** Minor units; what all entries together come to once these are posted. */
  target: bigint
  targets: LineTarget[]
  /** Minor units: what would stand if a held commission were cleared now; 0 in every other standing. */
  held_amount: bigint
  /** Lines whose margin cannot be told. Holding the commission for them is the caller's decision. */
  missing_cost_line_ids: string[]
  steps: SettlementStep[]
}

/**
 * The entries that are missing so that each line's entries sum to its target: what its frozen rule gives for what is
 * left of the conversion now. Level-triggered: how the conversion came to be as it is does not matter, and settling
 * again on the same facts posts nothing.
 *
 * Targets are 0 for a canceled conversion and for every standing but open. The first entry of a line is an `accrual`,
 * a negative one a `reversal`, a later positive one a `reinstatement`; `seq` continues from 1 for each line.
 *
 * @throws SettlementError `corrupt_history`, `ambiguous_lines`
 * @throws RuleError `other_currency`, `incomplete_rule`
 * @throws MoneyError `not_a_decimal_string`, `unknown_currency`
 */
export function settle({ facts, lines, standing, posted }: SettleInput): SettleResult {
  const sums = sumPosted(posted, lines)
  const open = calculateTargets(facts, lines)
  const stands = standing === "open"
  const targets = lines.map(({ line_id }): LineTarget => {
    const part = stands ? open.parts.get(line_id) : undefined
    return { line_id, amount: part?.amount ?? 0n, basis: part?.basis ?? "0" }
  })
  const entries = lines.flatMap((line, i): NewEntry[] => {
    const { amount: target = 0n, basis = "0" } = targets[i] ?? {}
    const { net, count } = sums.get(line.line_id) ?? NOTHING_POSTED
    const amount = target - net
    return amount === 0n ? [] : [newEntry(line, { amount, basis, earlier: count })]
  })
  return {
    entries,
    target: stands ? open.total : 0n,
    targets,
    held_amount: standing === "held" ? open.total : 0n,
    missing_cost_line_ids: open.missing_cost_line_ids,
    steps: [...open.steps, ...obstacles(facts, lines, standing, open.total)],
  }
}

function newEntry(line: FrozenLine, { amount, basis, earlier }: { amount: bigint; basis: string; earlier: number }): NewEntry {
  const positive = earlier === 0 ? "accrual" : "reinstatement"
  return {
    line_id: line.line_id,
    kind: amount < 0n ? "reversal" : positive,
    amount,
    seq: earlier + 1,
    rule: line.rule,
    attributable_amount: basis,
  }
}

const NOT_STANDING: Record<Exclude<SettlementStanding, "open">, string> = {
  held: "The commission is held until a person decides",
  denied: "The commission was denied",
  replaced: "The order was attributed to another affiliate",
}

function obstacles(
  facts: ConversionFacts,
  lines: readonly FrozenLine[],
  standing: SettlementStanding,
  open_total: bigint
): SettlementStep[] {
  const line_ids = lines.map(({ line_id }) => line_id)
  if (facts.canceled) {
    return [{ code: "canceled", message: "The order was canceled: 0.", line_ids, amounts: {} }]
  }
  if (standing === "open") {
    return []
  }
  const amount = toMajorUnits(open_total, facts.currency_code)
  const message = `${NOT_STANDING[standing]}: 0 instead of ${amount}.`
  return [{ code: "not_standing", message, line_ids, amounts: { amount } }]
}
