import { affiliateHeaders } from "medusa-plugin-affiliates/storefront/server"

/** Who brought the shopper, and from which address they shop: for requests on carts. */
export async function shopperHeaders() {
  const { cookies, headers } = await import("next/headers")
  return {
    ...affiliateHeaders(await cookies()),
    "x-buyer-ip": (await headers()).get("x-real-ip"),
  }
}
