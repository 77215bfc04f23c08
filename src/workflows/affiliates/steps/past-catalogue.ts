import type { BacktestLine } from "../../../modules/affiliate/domain/insight/backtest"
import type { AffiliateOptions } from "../../../modules/affiliate/options"
import type { PastOrder } from "../../../modules/affiliate/repositories/backtest-repository"
import { loadProductCategories, loadVariantFacts, type CategoryRef } from "../../conversions/steps/load-catalogue-facts"
import type { OrderQuery } from "../../conversions/steps/load-order-reading"
import { unitCostOf, type VariantFacts } from "../../conversions/steps/unit-cost"

interface SoldLine {
  id: string
  product_id: string | null
  variant_id: string | null
}

/**
 * What is not kept with past orders: the categories of their products, the products of lines that no rule paid for, and
 * unit costs. Each product and variant is asked for once; all are as they are today.
 */
export class PastCatalogue {
  private readonly categories = new Map<string, CategoryRef[]>()
  private readonly variants = new Map<string, VariantFacts | undefined>()
  /** Of the page that was learnt last. */
  private unruled = new Map<string, SoldLine>()

  constructor(
    private readonly query: OrderQuery,
    private readonly options: AffiliateOptions,
    private readonly withCosts: boolean
  ) {}

  /** Reads what these orders need and is not known yet: at most three statements. */
  async learn(orders: readonly PastOrder[]): Promise<void> {
    this.unruled = await this.loadSoldLines(orders.flatMap((order) => order.unruled_line_ids))
    const lines = [...orders.flatMap((order) => order.lines), ...this.unruled.values()]
    const products = unknown(lines.map(({ product_id }) => product_id), this.categories)
    const loaded = await loadProductCategories(this.query, products)
    products.forEach((id) => this.categories.set(id, loaded.get(id) ?? []))
    if (this.withCosts) {
      const variants = unknown(lines.map(({ variant_id }) => variant_id), this.variants)
      const facts = await loadVariantFacts(this.query, variants)
      variants.forEach((id) => this.variants.set(id, facts.get(id)))
    }
  }

  /** The lines of an order of the page that was learnt last: those that earned, and those that no rule paid for. */
  linesOf({ lines, unruled_line_ids, currency_code }: PastOrder): BacktestLine[] {
    const unruled = unruled_line_ids.map((id) => this.unruled.get(id) ?? { id, product_id: null, variant_id: null })
    return [
      ...lines.map(({ line_id, product_id, variant_id, rule, unit_cost }) => ({
        ...this.subject(line_id, product_id),
        rule,
        unit_cost,
        cost_today: this.costOf(variant_id, currency_code),
      })),
      ...unruled.map(({ id, product_id, variant_id }) => ({
        ...this.subject(id, product_id),
        rule: null,
        unit_cost: null,
        cost_today: this.costOf(variant_id, currency_code),
      })),
    ]
  }

  private subject(line_id: string, product_id: string | null) {
    return { line_id, product_id, categories: this.categories.get(product_id ?? "") ?? [] }
  }

  private costOf(variantId: string | null, currencyCode: string): string | null {
    return unitCostOf(this.variants.get(variantId ?? ""), currencyCode, this.options)
  }

  private async loadSoldLines(ids: string[]): Promise<Map<string, SoldLine>> {
    if (ids.length === 0) {
      return new Map()
    }
    const { data } = await this.query.graph({ entity: "order_line_item", filters: { id: ids }, fields: ["id", "product_id", "variant_id"] })
    return new Map((data as SoldLine[]).map((line) => [line.id, line]))
  }
}

const unknown = (ids: (string | null)[], known: ReadonlyMap<string, unknown>): string[] => [
  ...new Set(ids.filter((id): id is string => id !== null && !known.has(id))),
]
