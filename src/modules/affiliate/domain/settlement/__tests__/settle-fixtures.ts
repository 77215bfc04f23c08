import { aRule } from "../../rules/__tests__/fixtures"
import type { CommissionRule } from "../../rules/types"
import { settle, type SettleResult } from "../settle"
import type { ConversionFacts, FrozenLine, LineFacts, NewEntry, PostedEntry, SettlementStanding } from "../types"

/** Facts in USD from “line: quantity × basis”; what is not named is gone. */
export function someFacts(
  lines: Record<string, [quantity: string, basis: string]>,
  rest: Partial<ConversionFacts> = {}
): ConversionFacts {
  const facts = Object.entries(lines).map(
    ([line_id, [kept_quantity, remaining_basis]]): LineFacts => ({ line_id, kept_quantity, remaining_basis })
  )
  return { currency_code: "usd", canceled: false, paid_in_full: true, lines: facts, ...rest }
}

/** A frozen line by a rule that differs from the global 10 % as told. */
export function aFrozenLine(line_id: string, rule: Partial<CommissionRule> = {}, unit_cost: string | null = null): FrozenLine {
  return { line_id, rule: aRule(rule), unit_cost }
}

/** A ledger in memory: settles, posts, and asserts after every settling what must always hold. */
export class Books {
  readonly entries: (PostedEntry & { kind: NewEntry["kind"] })[] = []

  constructor(readonly lines: FrozenLine[]) {}

  /** @returns the entries posted, as "line kind amount" */
  settle(facts: ConversionFacts, standing: SettlementStanding = "open"): string[] {
    const result = this.ask(facts, standing)
    this.entries.push(...result.entries)
    for (const target of result.targets) {
      expect(this.net(target.line_id)).toBe(target.amount)
      expect(target.amount >= 0n).toBe(true)
    }
    expect(this.lines.reduce((sum, line) => sum + this.net(line.line_id), 0n)).toBe(result.target)
    expect(this.ask(facts, standing).entries).toEqual([])
    this.expectKinds()
    return result.entries.map((entry) => `${entry.line_id} ${entry.kind} ${entry.amount}`)
  }

  /** Settles without posting; the ledger is handed over backwards, because its order must not matter. */
  ask(facts: ConversionFacts, standing: SettlementStanding = "open"): SettleResult {
    return settle({ facts, lines: this.lines, standing, posted: [...this.entries].reverse() })
  }

  net(line_id: string): bigint {
    return this.entries.filter((entry) => entry.line_id === line_id).reduce((sum, entry) => sum + entry.amount, 0n)
  }

  nets(): bigint[] {
    return this.lines.map((line) => this.net(line.line_id))
  }

  private expectKinds(): void {
    for (const { line_id } of this.lines) {
      const own = this.entries.filter((entry) => entry.line_id === line_id)
      expect(own.map((entry) => entry.seq)).toEqual(own.map((_, i) => i + 1))
      expect(own.map((entry) => entry.kind)).toEqual(
        own.map((entry, i) => (i === 0 ? "accrual" : entry.amount < 0n ? "reversal" : "reinstatement"))
      )
    }
  }
}
