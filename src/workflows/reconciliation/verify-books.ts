import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { AFFILIATE_MODULE } from "../../modules/affiliate"
import type { InvariantVerdict } from "../../modules/affiliate/repositories/invariant-repository"
import { loadConversionReading } from "../conversions/steps/load-conversion-reading"
import { loadOrderOrigin } from "../conversions/steps/load-order-links"

/** Conversions read in one go: their orders are read one by one, so this bounds memory, not time. */
const PAGE = 200

/**
 * Runs every invariant of the books, the last of them against Medusa's orders as they are now: what is posted equals
 * what settling would post, nothing missing and nothing extra. Writes nothing.
 * @param limit how many offending rows are reported for each invariant.
 */
export async function verifyBooks(container: MedusaContainer, limit = 20): Promise<InvariantVerdict[]> {
  const service = container.resolve(AFFILIATE_MODULE)
  const verdicts = await service.verifyInvariants(limit)
  return [...verdicts, await verifyPostedIsTarget(container, limit)]
}

async function verifyPostedIsTarget(container: MedusaContainer, limit: number): Promise<InvariantVerdict> {
  const service = container.resolve(AFFILIATE_MODULE)
  const rows: Record<string, unknown>[] = []
  let after = ""
  for (;;) {
    const orderIds = await service.listConversionOrderIds(after, PAGE)
    for (const orderId of orderIds) {
      const missing = await missingEntries(container, orderId)
      rows.push(...missing.map((entry) => ({ order_id: orderId, ...entry })))
    }
    after = orderIds.at(-1) ?? ""
    if (orderIds.length < PAGE) {
      return { id: "posted_is_target", title: "Every order's entries are what settling it now would post", rows: rows.slice(0, limit) }
    }
  }
}

/** What settling the order would post now. */
async function missingEntries(container: MedusaContainer, orderId: string): Promise<Record<string, unknown>[]> {
  const service = container.resolve(AFFILIATE_MODULE)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const origin = await loadOrderOrigin(query, orderId)
  const probe = await service.probeConversion({ source: "order", external_id: orderId, ...origin })
  const reading = await loadConversionReading(query, orderId, probe, service.pluginOptions)
  if (!reading) {
    return [{ problem: "the order cannot be read" }]
  }
  const entries = await service.previewSettlement({ reading, probe })
  return entries.map(({ commission_id, line_id, kind, amount }) => ({ commission_id, line_id, kind, amount }))
}
