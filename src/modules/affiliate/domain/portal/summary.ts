import { bucketsOf, type Period } from "../insight/period"
import type { PayoutExclusion } from "../payout/exclusions"

export interface OwnTraffic {
  /** YYYY-MM-DD, in UTC. */
  day: string
  clicks: number
  conversions: number
}

/** Minor units as text, both at least 0. */
export interface OwnEarnings {
  day: string
  currency_code: string
  commission: string
  reversed: string
}

/** Minor units as text. */
export interface OwnBalance {
  currency_code: string
  pending: string
  held: string
  approved: string
  in_payout: string
  paid: string
  balance: string
}

/** What a sweep would do now: what it would pay, and why it would leave something out. Minor units as text. */
export interface SweepOutlook {
  payouts: { currency_code: string; net: string }[]
  exclusions: (Pick<PayoutExclusion, "message"> & { currency_code: string; code: string })[]
}

export interface SummaryFacts {
  traffic: OwnTraffic[]
  earnings: OwnEarnings[]
  balances: OwnBalance[]
  outlook: SweepOutlook
  next: { currency_code: string; available_from: Date }[]
}

export interface CurrencySummary {
  currency_code: string
  commission: string
  reversed: string
  days: { day: string; commission: string; reversed: string }[]
  balances: Omit<OwnBalance, "currency_code">
  next_payout: { amount: string; available_from: Date | null; blocked: { code: string; message: string }[] }
}

export interface PortalSummary {
  clicks: number
  conversions: number
  days: OwnTraffic[]
  currencies: CurrencySummary[]
}

const total = (amounts: readonly string[]) => `${amounts.reduce((sum, amount) => sum + BigInt(amount), 0n)}`
const daysOf = (period: Period) => bucketsOf(period, "day").map((bucket) => bucket.slice(0, 10))

/** A period's figures with a place for every day, and every currency in which anything was earned or is owed. */
export function assembleSummary(period: Period, facts: SummaryFacts): PortalSummary {
  const days = daysOf(period)
  const traffic = new Map(facts.traffic.map((row) => [row.day, row]))
  const codes = [facts.earnings, facts.balances, facts.outlook.exclusions].flat().map(({ currency_code }) => currency_code)
  return {
    clicks: facts.traffic.reduce((sum, { clicks }) => sum + clicks, 0),
    conversions: facts.traffic.reduce((sum, { conversions }) => sum + conversions, 0),
    days: days.map((day) => traffic.get(day) ?? { day, clicks: 0, conversions: 0 }),
    currencies: [...new Set(codes)].sort().map((currency_code) => currencySummary(currency_code, days, facts)),
  }
}

function currencySummary(currency_code: string, days: readonly string[], facts: SummaryFacts): CurrencySummary {
  const own = <T extends { currency_code: string }>(rows: readonly T[]) => rows.filter((row) => row.currency_code === currency_code)
  const earnings = own(facts.earnings)
  const balances = own(facts.balances)
  const sum = (field: keyof Omit<OwnBalance, "currency_code">) => total(balances.map((row) => row[field]))
  const byDay = new Map(earnings.map((row) => [row.day, row]))
  return {
    currency_code,
    commission: total(earnings.map(({ commission }) => commission)),
    reversed: total(earnings.map(({ reversed }) => reversed)),
    days: days.map((day) => ({ day, commission: byDay.get(day)?.commission ?? "0", reversed: byDay.get(day)?.reversed ?? "0" })),
    balances: { pending: sum("pending"), held: sum("held"), approved: sum("approved"), in_payout: sum("in_payout"), paid: sum("paid"), balance: sum("balance") },
    next_payout: {
      amount: total(own(facts.outlook.payouts).map(({ net }) => net)),
      available_from: own(facts.next)[0]?.available_from ?? null,
      blocked: own(facts.outlook.exclusions).map(({ code, message }) => ({ code, message })),
    },
  }
}
