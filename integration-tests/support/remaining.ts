import type { MedusaContainer } from "@medusajs/framework/types"
import { sumDecimals, Decimal } from "../../src/modules/affiliate/domain/money/decimal"
import { readConversionFacts } from "../../src/modules/affiliate/domain/settlement/remaining"
import type { ConversionFacts } from "../../src/modules/affiliate/domain/settlement/types"
import { loadOrderReading } from "../../src/workflows/conversions/steps/load-order-reading"
import { queryOf } from "./store"

/** What is left of an order, read from Medusa as the plugin reads it. */
export async function factsOf(container: MedusaContainer, orderId: string, neutralReasons: string[] = []): Promise<ConversionFacts> {
  const reading = await loadOrderReading(queryOf(container), orderId)
  if (!reading) {
    throw new Error(`There is no order ${orderId}`)
  }
  return readConversionFacts(reading, { neutral_refund_reason_ids: neutralReasons })
}

/** The remaining basis of all lines together, as a decimal string. */
export async function remainingBasis(container: MedusaContainer, orderId: string, neutralReasons: string[] = []): Promise<string> {
  const { lines } = await factsOf(container, orderId, neutralReasons)
  return sumDecimals(lines.map(({ remaining_basis }) => new Decimal(remaining_basis))).toFixed()
}
