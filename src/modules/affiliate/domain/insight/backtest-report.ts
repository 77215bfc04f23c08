import type { BacktestResult } from "./backtest"

/** What a draft would have made of one order. Minor units. */
export type OrderOutcome<Order> = Order & Pick<BacktestResult, "before" | "after"> & { difference: bigint }

/** One currency's orders. Minor units. */
export interface CurrencyBacktest<Order> {
  currency_code: string
  orders: number
  before: bigint
  after: bigint
  difference: bigint
  orders_affected: number
  lines_affected: number
  lines_without_cost: number
  /** The orders with the largest differences, the largest first. */
  largest: OrderOutcome<Order>[]
}

/** How many orders are named. */
const LARGEST = 10

/** Adds results up by currency, however many there are: of the orders only the few with the largest differences are kept. */
export class BacktestReport<Order> {
  private readonly sums = new Map<string, CurrencyBacktest<Order>>()

  add(currency_code: string, order: Order, result: BacktestResult): void {
    const { before, after } = result
    const sum = this.sums.get(currency_code) ?? nothing(currency_code)
    const difference = after - before
    const changed = difference !== 0n
    this.sums.set(currency_code, {
      currency_code,
      orders: sum.orders + 1,
      before: sum.before + before,
      after: sum.after + after,
      difference: sum.difference + difference,
      orders_affected: sum.orders_affected + (changed ? 1 : 0),
      lines_affected: sum.lines_affected + result.lines_affected,
      lines_without_cost: sum.lines_without_cost + result.lines_without_cost,
      largest: changed ? largestOf([...sum.largest, { ...order, before, after, difference }]) : sum.largest,
    })
  }

  currencies(): CurrencyBacktest<Order>[] {
    return [...this.sums.values()].sort((a, b) => (a.currency_code < b.currency_code ? -1 : 1))
  }
}

const nothing = (currency_code: string) => ({
  currency_code,
  orders: 0,
  before: 0n,
  after: 0n,
  difference: 0n,
  orders_affected: 0,
  lines_affected: 0,
  lines_without_cost: 0,
  largest: [],
})

/** Equal differences keep their order, so the earlier order stays. */
function largestOf<Order>(outcomes: OrderOutcome<Order>[]): OrderOutcome<Order>[] {
  const size = ({ difference }: OrderOutcome<Order>) => (difference < 0n ? -difference : difference)
  return outcomes.sort((a, b) => Number(size(b) > size(a)) - Number(size(b) < size(a))).slice(0, LARGEST)
}
