import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrderEditWorkflowEvents, OrderWorkflowEvents } from "@medusajs/framework/utils"
import { settleOrderWorkflow } from "../workflows/conversions/workflows/settle-order"

type OrderEvent = { id?: string; order_id?: string }

/** Settles the order. The event only says that something happened; what is left, the order says itself. */
export default async function affiliateSettleOrder({ event: { data }, container }: SubscriberArgs<OrderEvent>) {
  const orderId = data.order_id ?? data.id
  if (orderId) {
    await settleOrderWorkflow(container).run({ input: { order_id: orderId } })
  }
}

export const config: SubscriberConfig = {
  event: [
    OrderWorkflowEvents.PLACED,
    OrderWorkflowEvents.CANCELED,
    OrderEditWorkflowEvents.CONFIRMED,
    OrderWorkflowEvents.RETURN_RECEIVED,
    OrderWorkflowEvents.CLAIM_CREATED,
    OrderWorkflowEvents.EXCHANGE_CREATED,
  ],
  context: { subscriberId: "affiliate-settle-order" },
}
