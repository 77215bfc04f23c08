import { assembleOverview, type CurrencyOverview, type Overview } from "../domain/insight/overview"
import { grainOf, periodBefore, type Grain, type Period } from "../domain/insight/period"
import { DAY_IN_MS, toMillis } from "../domain/attribution/instant"
import { invalid } from "../lib/errors"
import type { Sql } from "../lib/sql"
import type { AffiliateOverviewRepository, OverviewQuestion, RankedRow, Ranking, WaitingCounts } from "../repositories/overview-repository"

interface Dependencies {
  affiliateOverviewRepository: AffiliateOverviewRepository
}

/** What an overview is asked for. `from`: 30 days before `to`; `to`: now; both ISO 8601. */
export interface OverviewInput {
  from?: string | null
  to?: string | null
  currency_code?: string | null
  sales_channel_id?: string | null
}

/** The programme in a period against the one before. Minor units as text. */
export interface OverviewReport {
  period: Period & { grain: Grain }
  previous_period: Period
  traffic: Overview["traffic"]
  currencies: (CurrencyOverview & { top: Record<Ranking, RankedRow[]> })[]
  waiting: WaitingCounts
}

const DEFAULT_DAYS = 30
const MAX_DAYS = 3660
const PLACES = 5
/** What has been ready to pay for longer than this is overdue. */
export const OVERDUE_DAYS = 30

const daysBefore = (moment: number, days: number) => new Date(moment - days * DAY_IN_MS).toISOString()

/** The figures of the admin's first page. */
export class AffiliateOverviewService {
  private readonly figures: AffiliateOverviewRepository

  constructor(cradle: Dependencies) {
    this.figures = cradle.affiliateOverviewRepository
  }

  /** @throws MedusaError invalid_data for a period that ends before it begins, or is longer than ten years. */
  async read(sql: Sql, input: OverviewInput, now: Date): Promise<OverviewReport> {
    const period = periodOf(input, now)
    const previous_period = periodBefore(period)
    const grain = grainOf(period)
    const currency_code = input.currency_code?.toLowerCase() ?? null
    const question: OverviewQuestion = {
      ...period,
      previous_from: previous_period.from,
      grain,
      currency_code,
      sales_channel_id: input.sales_channel_id ?? null,
    }
    const [traffic, sales, entries, owed, ranked, waiting] = await Promise.all([
      this.figures.traffic(sql, question),
      this.figures.sales(sql, question),
      this.figures.entries(sql, question),
      this.figures.owed(sql, { currency_code, overdue_before: daysBefore(now.getTime(), OVERDUE_DAYS) }),
      this.figures.ranked(sql, question, PLACES),
      this.figures.waiting(sql),
    ])
    const overview = assembleOverview(period, grain, { traffic, sales, entries, owed })
    return {
      period: { ...period, grain },
      previous_period,
      traffic: overview.traffic,
      currencies: overview.currencies.map((currency) => ({ ...currency, top: topOf(currency.currency_code, ranked) })),
      waiting,
    }
  }
}

function periodOf({ from, to }: OverviewInput, now: Date): Period {
  const end = to ? toMillis(to) : now.getTime()
  const period = { from: from ? new Date(from).toISOString() : daysBefore(end, DEFAULT_DAYS), to: new Date(end).toISOString() }
  const days = (end - toMillis(period.from)) / DAY_IN_MS
  if (days <= 0 || days > MAX_DAYS) {
    throw invalid("Field 'to': must be later than 'from', by ten years at most.")
  }
  return period
}

function topOf(currencyCode: string, ranked: readonly RankedRow[]): Record<Ranking, RankedRow[]> {
  const of = (ranking: Ranking) => ranked.filter((row) => row.ranking === ranking && row.currency_code === currencyCode)
  return { affiliates: of("affiliates"), codes: of("codes"), products: of("products") }
}
