import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { orderIdsOfRefunds } from "../workflows/conversions/steps/resolve-order-ids"
import { settleOrderWorkflow } from "../workflows/conversions/workflows/settle-order"

/**
 * Settles the order of a refund by the refund row's own event: canceling an order refunds its captures and emits nothing
 * else about them. The row is written before the provider is asked, so it may yet disappear; the sweep looks again.
 */
export default async function affiliateSettleRefund({ event, container }: SubscriberArgs<{ id: string }>) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  for (const order_id of await orderIdsOfRefunds(query, [event.data.id])) {
    await settleOrderWorkflow(container).run({ input: { order_id } })
  }
}

export const config: SubscriberConfig = {
  event: "payment.refund.created",
  context: { subscriberId: "affiliate-settle-refund" },
}
