import { z } from "@medusajs/framework/zod"
import { defineContracts } from "../utils/contract"
import { dateTime, text } from "../utils/schemas"

const clickBody = z.strictObject({
  landing_page: text(2048).nullish().describe("Where the shopper arrived"),
  referrer: text(2048).nullish().describe("Where the shopper came from"),
  sub_id: text(128).nullish().describe("The affiliate's own mark"),
})
export type ClickBody = z.output<typeof clickBody>

export const clickContracts = defineContracts([
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
    errors: { 413: "The body is too large" },
    limit: "clicks",
    body_limit: "8kb",
  },
])
