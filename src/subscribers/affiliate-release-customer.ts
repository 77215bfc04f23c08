import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { CustomerWorkflowEvents } from "@medusajs/framework/utils"
import { SYSTEM_ACTOR } from "../modules/affiliate/lib/actor"
import { endCustomerBindingWorkflow } from "../workflows/affiliates/workflows/end-customer-binding"

/** A deleted customer is bound to nobody; who registers again is somebody new to Medusa too. */
export default async function affiliateReleaseCustomer({ event: { data }, container }: SubscriberArgs<{ id: string }>) {
  await endCustomerBindingWorkflow(container).run({
    input: { customer_id: data.id, reason: "The customer was deleted.", actor: SYSTEM_ACTOR },
  })
}

export const config: SubscriberConfig = {
  event: CustomerWorkflowEvents.DELETED,
  context: { subscriberId: "affiliate-release-customer" },
}
