import type { CreateNotificationDTO, INotificationModuleService, MedusaContainer, NotificationDTO } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AFFILIATE_MODULE } from "../../modules/affiliate"
import { hasMailProvider } from "../../modules/affiliate/lib/mail-provider"
import { messageOf } from "../../modules/affiliate/lib/errors"
import type { Notice, NoticeRequest } from "../../modules/affiliate/lib/notices"
import { emptyKeptMails } from "./kept-mails"

/** Hands mails to Medusa's Notification module: once each, however often it is asked. Without a provider there is nothing to do. */
export const sendNoticesStep = createStep(
  { name: "affiliate-send-notices", noCompensation: true },
  async (request: NoticeRequest, { container }) => {
    if (!hasMailProvider(container.resolve(ContainerRegistrationKeys.CONFIG_MODULE))) {
      return new StepResponse(0)
    }
    const service = container.resolve(AFFILIATE_MODULE)
    const mailer = container.resolve(Modules.NOTIFICATION)
    let sent = 0
    for (let after: string | null = ""; after !== null; ) {
      const page = await service.prepareNotices(request, after)
      if (page.notices.length > 0) {
        const kept = await handOver(mailer, page.notices.map((notice) => notificationOf(notice, request)))
        await emptyIfSecret(container, request, kept)
      }
      sent += page.notices.length
      after = page.next
    }
    return new StepResponse(sent)
  }
)

/**
 * Mails that somebody else hands over at this very moment are theirs: the module looks for the key first, but two that
 * look at once both find nothing, and the second is refused by the key's uniqueness before anything is sent.
 */
async function handOver(mailer: INotificationModuleService, mails: CreateNotificationDTO[]): Promise<NotificationDTO[]> {
  try {
    return await mailer.createNotifications(mails)
  } catch (error) {
    if (!/idempotency_key: .*already exists/.test(messageOf(error))) {
      throw error
    }
    const [first, ...others] = mails
    // A page of which one is taken is none the less sent, one by one.
    return first === undefined || others.length === 0 ? [] : [...(await handOver(mailer, [first])), ...(await handOver(mailer, others))]
  }
}

/** Every admin can read what Medusa keeps of mails: not a link that lets somebody in. */
async function emptyIfSecret(container: MedusaContainer, { about }: NoticeRequest, kept: NotificationDTO[]): Promise<void> {
  if ((about === "password" || about === "invitation") && kept.length > 0) {
    await emptyKeptMails(container, kept.map(({ id }) => id))
  }
}

/** The finished mail, and what it was made of: for a provider whose own templates are filled in. */
const notificationOf = (notice: Notice, { about }: NoticeRequest): CreateNotificationDTO => ({
  to: notice.to,
  channel: "email",
  template: notice.template,
  data: { ...notice.data, language: notice.language, subject: notice.subject, text: notice.text },
  content: { subject: notice.subject, text: notice.text },
  trigger_type: "medusa-plugin-affiliates",
  resource_id: notice.resource_id,
  resource_type: `affiliate-${about}`,
  receiver_id: notice.receiver_id,
  idempotency_key: notice.idempotency_key,
})
