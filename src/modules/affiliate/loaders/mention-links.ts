import type { LoaderOptions, Logger } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { parseOptions } from "../options"

/** Says at start that short links lead nowhere, so that nobody has to find out from a 404. */
export default async function mentionLinks({ container, options }: LoaderOptions): Promise<void> {
  const { links } = parseOptions(options as Record<string, unknown> | undefined)
  if (!links.storefront_url) {
    container
      .resolve<Logger>(ContainerRegistrationKeys.LOGGER)
      .info("affiliates: short links (/r/CODE) answer 404, because the option links.storefront_url does not say where they lead.")
  }
}
