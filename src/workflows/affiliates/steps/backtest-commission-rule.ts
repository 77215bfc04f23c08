import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import { toMajorUnits } from "../../../modules/affiliate/domain/money/money"
import { backtestOrder, type BacktestOrder } from "../../../modules/affiliate/domain/insight/backtest"
import { BacktestReport, type CurrencyBacktest, type OrderOutcome } from "../../../modules/affiliate/domain/insight/backtest-report"
import type { BacktestInput } from "../../../modules/affiliate/facades/insight"
import type { PastOrder } from "../../../modules/affiliate/repositories/backtest-repository"
import { PastCatalogue } from "./past-catalogue"

export type BacktestCommissionRuleInput = BacktestInput

/** Orders in memory at a time. */
const PAGE = 500

type NamedOrder = Pick<PastOrder, "conversion_id" | "order_id" | "display_id" | "affiliate_id" | "affiliate_name" | "placed_at">

/**
 * Tries a draft rule on the orders of a period, page by page: memory grows with the products that were sold, not with
 * the orders. Writes nothing.
 */
export const backtestCommissionRuleStep = createStep(
  { name: "affiliate-backtest-commission-rule", noCompensation: true },
  async (input: BacktestCommissionRuleInput, { container }) => {
    const service = container.resolve(AFFILIATE_MODULE)
    const { period, asks_costs, choose } = await service.prepareBacktest(input)
    const catalogue = catalogueOf(container, asks_costs)
    const report = new BacktestReport<NamedOrder>()
    let last: PastOrder | null = null
    do {
      const page: PastOrder[] = await service.listPastOrders(period, last, PAGE)
      await catalogue.learn(page)
      for (const order of page) {
        report.add(order.currency_code, namesOf(order), backtestOrder(inputOf(order, catalogue), choose))
      }
      last = page.length === PAGE ? (page.at(-1) ?? null) : null
    } while (last !== null)
    return new StepResponse({ ...period, currencies: report.currencies().map(inMajorUnits) })
  }
)

const catalogueOf = (container: MedusaContainer, withCosts: boolean) =>
  new PastCatalogue(container.resolve(ContainerRegistrationKeys.QUERY), container.resolve(AFFILIATE_MODULE).pluginOptions, withCosts)

function inputOf(order: PastOrder, catalogue: PastCatalogue): BacktestOrder {
  const { affiliate_id, org_id, sales_channel_id, currency_code, placed_at, facts } = order
  return {
    context: { affiliate_id, org_id, sales_channel_id, currency_code, at: placed_at },
    facts,
    lines: catalogue.linesOf(order),
  }
}

const namesOf = ({ conversion_id, order_id, display_id, affiliate_id, affiliate_name, placed_at }: PastOrder): NamedOrder => ({
  conversion_id,
  order_id,
  display_id,
  affiliate_id,
  affiliate_name,
  placed_at,
})

/** Steps hand on plain data, and bigint has no JSON form. */
function inMajorUnits({ largest, ...sums }: CurrencyBacktest<NamedOrder>) {
  const amounts = ({ before, after, difference }: { before: bigint; after: bigint; difference: bigint }) => ({
    before: toMajorUnits(before, sums.currency_code),
    after: toMajorUnits(after, sums.currency_code),
    difference: toMajorUnits(difference, sums.currency_code),
  })
  return {
    ...sums,
    ...amounts(sums),
    largest: largest.map((order: OrderOutcome<NamedOrder>) => ({ ...order, ...amounts(order) })),
  }
}
