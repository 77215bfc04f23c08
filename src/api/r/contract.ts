import { z } from "@medusajs/framework/zod"
import { defineContracts } from "../utils/contract"
import { dateTime, text } from "../utils/schemas"

export const clickBody = z.strictObject({
  landing_page: text(2048).nullish().describe("Where the shopper arrived"),
  referrer: text(2048).nullish().describe("Where the shopper came from"),
  sub_id: text(128).nullish().describe("The affiliate's own mark"),
})
export type ClickBody = z.output<typeof clickBody>

export const clickContracts = defineContracts([
  {
    access: "open",
    tag: "Clicks",
    method: "GET",
    path: "/r/:code",
    summary: "Follow a short link to the storefront",
    description:
      "Also /r/:code/<path>, which leads to that page of the storefront. Counts the click, unless a crawler, a HEAD or a browser that fetches ahead asks, and adds ?ref= and, where it counted, ?ref_token= to everything the query says. A code that nobody has leads there too, and nothing is written.",
    query: z.looseObject({
      sub_id: z.string().optional().describe("The affiliate's own mark, kept with the click"),
      to: z.string().optional().describe("The whole address of a page, on an origin that the option `links` allows"),
    }),
    redirects: "To the storefront, never kept by a cache",
    response: z.null(),
    errors: { 404: "The option `links.storefront_url` does not say where short links lead" },
    limit: "clicks",
  },
  {
    access: "open",
    tag: "Clicks",
    method: "POST",
    path: "/r/:code",
    summary: "Count a click on a referral link",
    description:
      "For a storefront that saw ?ref=. Keep the token and hand it over with the cart. A code that nobody has gets an answer of the same shape, and nothing is written.",
    body: clickBody,
    response: z.object({ click: z.object({ token: z.string(), expires_at: dateTime() }) }),
    errors: { 413: "The body is too large", 503: "More clicks are waiting to be written than can be" },
    limit: "clicks",
    body_limit: "8kb",
  },
])
