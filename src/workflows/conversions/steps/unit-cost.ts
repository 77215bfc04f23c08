import { isDecimalString } from "../../../modules/affiliate/domain/money/money"
import type { AffiliateOptions } from "../../../modules/affiliate/options"

export interface VariantFacts {
  id: string
  sku: string | null
  metadata: Record<string, unknown> | null
}

/**
 * What one unit of a variant cost, in major units of the order's currency, from the configured source. Medusa has no
 * cost column. A metadata value is one decimal for every currency, or an object by currency code.
 * @returns null where it is not known, not a decimal string or below zero: the commission is then held, never paid as if it cost nothing.
 */
export function unitCostOf(variant: VariantFacts | undefined, currencyCode: string, options: AffiliateOptions): string | null {
  if (!variant) {
    return null
  }
  const cost = costOf(variant, currencyCode, options)
  return isDecimalString(cost) && !cost.startsWith("-") ? cost : null
}

function costOf(variant: VariantFacts, currencyCode: string, { unit_cost }: AffiliateOptions): unknown {
  if (!("resolver" in unit_cost)) {
    return inCurrency(variant.metadata?.[unit_cost.variant_metadata_key], currencyCode)
  }
  try {
    return unit_cost.resolver({ ...variant, currency_code: currencyCode })
  } catch {
    // The merchant's own code: a cost that it cannot tell is missing, and one variant must not keep an order from being settled.
    return null
  }
}

function inCurrency(value: unknown, currencyCode: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[currencyCode] : value
}
