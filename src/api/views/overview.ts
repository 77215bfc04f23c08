import type { MoneyFigures } from "../../modules/affiliate/domain/insight/overview"
import type { RankedRow } from "../../modules/affiliate/repositories/overview-repository"
import type { OverviewReport } from "../../modules/affiliate/services/overview-service"
import { major, withMajor } from "./money"

/** An overview with its money in major units. */
export const overviewView = ({ currencies, ...report }: OverviewReport) => ({
  ...report,
  currencies: currencies.map(({ top, current, previous, series, ...currency }) => {
    const figures = <T extends MoneyFigures>(row: T) => figuresView(row, currency.currency_code)
    return {
      ...withMajor(currency, ["owed", "overdue"]),
      current: figures(current),
      previous: figures(previous),
      series: series.map(figures),
      top: { affiliates: top.affiliates.map(rankView), codes: top.codes.map(rankView), products: top.products.map(rankView) },
    }
  }),
})

const figuresView = <T extends MoneyFigures>(row: T, currencyCode: string): T => ({
  ...row,
  revenue: major(row.revenue, currencyCode),
  commission: major(row.commission, currencyCode),
  reversals: major(row.reversals, currencyCode),
  paid: major(row.paid, currencyCode),
})

const rankView = ({ id, label, affiliate_id, commission, commissions, currency_code }: RankedRow) => ({
  id,
  label,
  affiliate_id,
  commission: major(commission, currency_code),
  commissions,
})
