import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** Medusa generates these methods of the Notification module's service; its type leaves them out. */
interface KeptNotifications {
  updateNotifications(rows: { id: string; data: null }[]): Promise<unknown>
  deleteNotifications(ids: string[]): Promise<void>
}

const keptBy = (container: MedusaContainer) => container.resolve(Modules.NOTIFICATION) as unknown as KeptNotifications

/** Takes what mails said out of what Medusa keeps of them: a link that opens an account must not lie about. An empty object would be merged into what is there. */
export async function emptyKeptMails(container: MedusaContainer, ids: string[]): Promise<void> {
  await keptBy(container).updateNotifications(ids.map((id) => ({ id, data: null })))
}

/** Deletes all that Medusa keeps of mails to somebody, by the address or by the id of who got them. */
export async function forgetKeptMails(container: MedusaContainer, { to, receiver_ids }: { to: string[]; receiver_ids: string[] }): Promise<void> {
  const mailer = container.resolve(Modules.NOTIFICATION)
  const [addressed, received] = await Promise.all([
    to.length > 0 ? mailer.listNotifications({ to }, { select: ["id"] }) : [],
    mailer.listNotifications({ receiver_id: receiver_ids }, { select: ["id"] }),
  ])
  const ids = [...new Set([...addressed, ...received].map(({ id }) => id))]
  if (ids.length > 0) {
    await keptBy(container).deleteNotifications(ids)
  }
}
