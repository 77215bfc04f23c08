import { toMajorUnits } from "../money/money"
import { inertText } from "../payout/manifest"

/** What a line of a payout's statement pays for. */
export const STATEMENT_LINE_KINDS = ["commission", "adjustment", "bonus"] as const
export type StatementLineKind = (typeof STATEMENT_LINE_KINDS)[number]

/** `amount` is minor units as text, of either sign: what was taken back is netted here. */
export interface StatementLine {
  kind: StatementLineKind
  commission_id: string | null
  order_display_id: string | null
  reason: string | null
  amount: string
}

/** An entry that a payout pays. Minor units as text. */
export interface PaidEntry {
  id: string
  kind: string
  amount: string
  commission_id: string | null
  display_id: string | null
  reason: string | null
}

/** Entries by what they belong to, in the order in which each first appears; the amounts sum to the payout's gross. */
export function statementLines(entries: readonly PaidEntry[]): StatementLine[] {
  const lines = new Map<string, StatementLine>()
  for (const entry of entries) {
    const key = entry.commission_id ?? entry.id
    const line = lines.get(key)
    const amount = `${BigInt(line?.amount ?? "0") + BigInt(entry.amount)}`
    lines.set(key, line ? { ...line, amount } : lineOf(entry))
  }
  return [...lines.values()]
}

function lineOf({ kind, amount, commission_id, display_id, reason }: PaidEntry): StatementLine {
  const isManual = commission_id === null
  return {
    kind: isManual ? (kind === "bonus" ? "bonus" : "adjustment") : "commission",
    commission_id,
    order_display_id: display_id,
    reason: isManual ? reason : null,
    amount,
  }
}

export const STATEMENT_COLUMNS = ["reference_token", "type", "order", "reason", "amount", "currency"] as const
export type StatementRow = Record<(typeof STATEMENT_COLUMNS)[number], string>

/** A statement. Minor units as text. */
export interface Statement {
  reference_token: string
  currency_code: string
  fees: string
  withheld: string
  lines: readonly StatementLine[]
}

/** A statement's rows: its lines, then what is deducted, below zero, so that the amounts sum to what leaves. */
export function statementRows({ reference_token, currency_code, fees, withheld, lines }: Statement): StatementRow[] {
  const row = (type: string, amount: bigint, order: string | null = null, reason: string | null = null) => ({
    reference_token,
    type,
    order: inertText(order ?? ""),
    reason: inertText(reason ?? ""),
    amount: toMajorUnits(amount, currency_code),
    currency: currency_code.toUpperCase(),
  })
  const deducted = [["fees", BigInt(fees)] as const, ["withheld", BigInt(withheld)] as const].filter(([, amount]) => amount !== 0n)
  return [
    ...lines.map((line) => row(line.kind, BigInt(line.amount), line.order_display_id, line.reason)),
    ...deducted.map(([type, amount]) => row(type, -amount)),
  ]
}
