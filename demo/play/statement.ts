import { EXPECTED_STATEMENT } from "./data/statement"
import { sumAmounts } from "./lib/amount"
import type { Http } from "./lib/http"
import { table } from "./lib/table"
import type { Stage } from "./stage"
import { signIn } from "./store/sign-in"

interface Balance {
  affiliate_id: string
  currency_code: string
  pending: string
  held: string
  approved: string
  in_payout: string
  paid: string
  balance: string
}

interface Entry {
  affiliate_id: string
  currency_code: string
  amount: string
  kind: "accrual" | "reversal" | "reinstatement" | "adjustment" | "bonus" | "payout" | "payout_return"
}

interface StatementLine {
  name: string
  status: string
  /** Currency, earned, reversed, adjusted, paid, balance; then what the balance consists of, and what is held beside it. */
  cells: string[]
}

const PAGE = 500
const HEADER = ["Affiliate", "", "Earned", "Reversed", "Adjusted", "Paid", "Balance", "pending", "approved", "in payout", "held"]
const AMOUNTS = HEADER.map((_, column) => column).slice(2)

/** Every affiliate in every currency, from the API alone. Earned + reversed + adjusted − paid = balance. */
export async function printStatement(stage: Stage): Promise<void> {
  const lines = await readStatement(stage)
  const rows = lines.map(({ name, status, cells }, index) => {
    const isFirst = lines[index - 1]?.name !== name
    return [isFirst ? `${name}${status === "active" ? "" : ` (${status})`}` : "", ...cells]
  })
  stage.say(`\n  Statement\n\n${table(HEADER, rows, AMOUNTS)}\n`)
}

/** @throws when the statement after the play is not what was added up by hand, with the lines that differ. */
export async function assertStatement(stage: Stage): Promise<void> {
  const key = (cells: string[]) => cells.join("  ")
  const actual = (await readStatement(stage)).map(({ name, cells }) => key([name, ...cells].slice(0, 7)))
  const expected = EXPECTED_STATEMENT.map(key)
  const wrong = [
    ...expected.filter((line) => !actual.includes(line)).map((line) => `  should be  ${line}`),
    ...actual.filter((line) => !expected.includes(line)).map((line) => `  is         ${line}`),
  ]
  if (wrong.length > 0) {
    throw new Error(`The statement is not what was added up by hand:\n${wrong.join("\n")}`)
  }
}

async function readStatement(stage: Stage): Promise<StatementLine[]> {
  const manager = await signIn(stage.baseUrl, stage.people.manager)
  const entries = await allEntries(manager)
  const { affiliates } = await manager.get<{ affiliates: { id: string; name: string; status: string }[] }>("/admin/affiliates", {
    limit: String(PAGE),
    order: "name",
  })
  const lines: StatementLine[] = []
  for (const { id, name, status } of affiliates) {
    const { balances } = await manager.get<{ balances: Balance[] }>(`/admin/affiliates/${id}/balances`)
    lines.push(...balances.map((balance) => ({ name, status, cells: cellsOf(balance, entries) })))
  }
  return lines
}

async function allEntries(manager: Http): Promise<Entry[]> {
  const entries: Entry[] = []
  for (;;) {
    const page = await manager.get<{ affiliate_ledger_entries: Entry[]; count: number }>("/admin/affiliate-ledger-entries", {
      limit: String(PAGE),
      offset: String(entries.length),
    })
    entries.push(...page.affiliate_ledger_entries)
    if (entries.length >= page.count || page.affiliate_ledger_entries.length === 0) {
      return entries
    }
  }
}

/** The ledger's entries by kind, beside the balance that the API derives: two paths that have to agree. */
function cellsOf(balance: Balance, entries: Entry[]): string[] {
  const own = entries.filter(({ affiliate_id, currency_code }) => affiliate_id === balance.affiliate_id && currency_code === balance.currency_code)
  const zero = balance.held.replace(/\d/g, "0").replace(/^0+/, "0")
  const sum = (...kinds: Entry["kind"][]) => sumAmounts([zero, ...own.filter(({ kind }) => kinds.includes(kind)).map(({ amount }) => amount)])
  const total = sumAmounts([zero, ...own.map(({ amount }) => amount)])
  if (total !== balance.balance) {
    throw new Error(`The entries of ${balance.affiliate_id} in ${balance.currency_code} come to ${total}, its balance says ${balance.balance}`)
  }
  return [
    balance.currency_code.toUpperCase(),
    sum("accrual", "reinstatement"),
    sum("reversal"),
    sum("adjustment", "bonus"),
    balance.paid,
    balance.balance,
    balance.pending,
    balance.approved,
    balance.in_payout,
    balance.held,
  ]
}
