import Medusa from "@medusajs/js-sdk"
import { wrapFetch } from "medusa-plugin-affiliates/storefront/server"
import { shopperHeaders } from "./affiliates"

export const sdk = new Medusa({
  baseUrl: process.env.NEXT_PUBLIC_MEDUSA_BACKEND_URL!,
  publishableKey: process.env.NEXT_PUBLIC_MEDUSA_PUBLISHABLE_KEY,
})

sdk.client.fetch = wrapFetch(sdk.client.fetch.bind(sdk.client), shopperHeaders)
