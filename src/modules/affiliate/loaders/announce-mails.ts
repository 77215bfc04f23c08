import type { ConfigModule, LoaderOptions, Logger } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { hasMailProvider } from "../lib/mail-provider"

/** Says at the start, once, that nobody will get a mail: the programme works without, and nothing fails later. */
export default async function announceMails({ container }: LoaderOptions): Promise<void> {
  const config = container.resolve<ConfigModule>(ContainerRegistrationKeys.CONFIG_MODULE, { allowUnregistered: true })
  if (config && !hasMailProvider(config)) {
    container
      .resolve<Logger>(ContainerRegistrationKeys.LOGGER)
      .info("medusa-plugin-affiliates: no notification provider has the channel email, so affiliates get no mails.")
  }
}
