import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { AuthWorkflowEvents } from "@medusajs/framework/utils"
import { notifyAffiliatesWorkflow } from "../workflows/notices/notify-affiliates"

interface PasswordReset {
  entity_id: string
  actor_type: string
  token: string
}

/** Mails the link for a new password to an affiliate who asked for one. Customers' and users' resets are the merchant's. */
export default async function affiliateResetPassword({ event: { data }, container }: SubscriberArgs<PasswordReset>) {
  if (data.actor_type === "affiliate") {
    const input = { template: "affiliate-password-reset", about: "password", email: data.entity_id, token: data.token } as const
    await notifyAffiliatesWorkflow(container).run({ input })
  }
}

export const config: SubscriberConfig = {
  event: AuthWorkflowEvents.PASSWORD_RESET,
  context: { subscriberId: "affiliate-reset-password" },
}
