import { AbstractNotificationProviderService, ModuleProvider, Modules } from "@medusajs/framework/utils"
import type { ProviderSendNotificationDTO } from "@medusajs/framework/types"

const OUTBOX = Symbol.for("medusa-plugin-affiliates.test.outbox")

/** Every mail of this process, the latest last; on globalThis, because Medusa and not the test creates the provider. */
export function outbox(): ProviderSendNotificationDTO[] {
  const global = globalThis as { [OUTBOX]?: ProviderSendNotificationDTO[] }
  return (global[OUTBOX] ??= [])
}

/** Keeps mails where a test finds them, and writes nothing to the log. */
class OutboxProvider extends AbstractNotificationProviderService {
  static override identifier = "outbox"

  override async send(notification: ProviderSendNotificationDTO) {
    outbox().push(notification)
    return { id: `mail_${outbox().length}` }
  }
}

export default ModuleProvider(Modules.NOTIFICATION, { services: [OutboxProvider] })
