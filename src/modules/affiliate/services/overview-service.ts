import { OVERDUE_DAYS, assembleOverview, type CurrencyOverview, type Overview, type SaleSums, type TrafficSums } from "../domain/insight/overview"
import { grainOf, periodBefore, type Grain, type Period } from "../domain/insight/period"
import { daysBefore, periodOf, type AskedPeriod } from "../lib/asked-period"
import type { Sql } from "../lib/sql"
import type { AffiliateOverviewRepository, OrderSums, OverviewQuestion, RankedRow, Ranking, WaitingCounts } from "../repositories/overview-repository"

interface Dependencies {
  affiliateOverviewRepository: AffiliateOverviewRepository
}

/** What an overview is asked for. */
export interface OverviewInput extends AskedPeriod {
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

const MAX_DAYS = 3660
const PLACES = 5

/** The figures of the admin's first page. */
export class AffiliateOverviewService {
  private readonly figures: AffiliateOverviewRepository

  constructor(cradle: Dependencies) {
    this.figures = cradle.affiliateOverviewRepository
  }

  /** @throws MedusaError invalid_data for a period that ends before it begins, or is longer than about ten years. */
  async read(sql: Sql, input: OverviewInput, now: Date): Promise<OverviewReport> {
    const period = periodOf(input, now, MAX_DAYS)
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
    const [clicks, orders, entries, owed, sellers, products, waiting] = await Promise.all([
      this.figures.clicks(sql, question),
      this.figures.orders(sql, question),
      this.figures.entries(sql, question),
      this.figures.owed(sql, { currency_code, overdue_before: daysBefore(now.getTime(), OVERDUE_DAYS) }),
      this.figures.bestAffiliatesAndCodes(sql, question, PLACES),
      this.figures.bestProducts(sql, question, PLACES),
      this.figures.waiting(sql),
    ])
    const overview = assembleOverview(period, grain, { ...sumsOf(clicks, orders), entries, owed })
    return {
      period: { ...period, grain },
      previous_period,
      traffic: overview.traffic,
      currencies: overview.currencies.map((currency) => ({ ...currency, top: topOf(currency.currency_code, [...sellers, ...products]) })),
      waiting,
    }
  }
}

/** What clicks brought is traffic in any currency; sales are listed where there is one that was asked for. */
function sumsOf(clicks: TrafficSums[], orders: OrderSums[]): { traffic: TrafficSums[]; sales: SaleSums[] } {
  const brought = orders.map(({ bucket, clicked }) => ({ bucket, clicks: 0, conversions: clicked }))
  return { traffic: [...clicks, ...brought], sales: orders.filter(({ conversions }) => conversions > 0) }
}

function topOf(currencyCode: string, ranked: readonly RankedRow[]): Record<Ranking, RankedRow[]> {
  const of = (ranking: Ranking) => ranked.filter((row) => row.ranking === ranking && row.currency_code === currencyCode)
  return { affiliates: of("affiliates"), codes: of("codes"), products: of("products") }
}
