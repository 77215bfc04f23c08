import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { notifyAffiliatesWorkflow } from "../workflows/notices/notify-affiliates"
import { MAILED_EVENTS, NOTICE_OF_EVENT, type MailedData, type MailedEvent } from "../workflows/notices/requests"

/** Mails affiliates what happened to them. */
export default async function affiliateNotify({ event: { name, data }, container }: SubscriberArgs<MailedData>) {
  await notifyAffiliatesWorkflow(container).run({ input: NOTICE_OF_EVENT[name as MailedEvent](data) })
}

export const config: SubscriberConfig = {
  event: MAILED_EVENTS,
  context: { subscriberId: "affiliate-notify" },
}
