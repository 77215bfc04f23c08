import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys, PaymentEvents } from "@medusajs/framework/utils"
import { orderIdsOfPayments } from "../workflows/conversions/steps/resolve-order-ids"
import { settleOrderWorkflow } from "../workflows/conversions/workflows/settle-order"

/** Settles the order of a payment that was captured or refunded: both events name only the payment. */
export default async function affiliateSettlePayment({ event, container }: SubscriberArgs<{ id: string }>) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  for (const order_id of await orderIdsOfPayments(query, [event.data.id])) {
    await settleOrderWorkflow(container).run({ input: { order_id } })
  }
}

export const config: SubscriberConfig = {
  event: [PaymentEvents.CAPTURED, PaymentEvents.REFUNDED],
  context: { subscriberId: "affiliate-settle-payment" },
}
