import type { ConfigModule } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

interface NotificationOptions {
  providers?: { options?: { channels?: string[] } }[]
  cloud?: object
}

/** Whether the store has a provider for mails. Asked before each: without one Medusa writes down a failure, and throws. */
export function hasMailProvider(config: ConfigModule): boolean {
  const module = config.modules?.[Modules.NOTIFICATION]
  const options = typeof module === "object" && "options" in module ? (module.options as NotificationOptions | undefined) : undefined
  return options?.cloud !== undefined || (options?.providers ?? []).some((provider) => provider.options?.channels?.includes("email") === true)
}
