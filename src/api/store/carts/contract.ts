import { retrieveTransformQueryConfig } from "@medusajs/medusa/api/store/carts/query-config"
import { z } from "@medusajs/framework/zod"
import { defineContracts } from "../../utils/contract"
import { text } from "../../utils/schemas"

/** Exactly one of them: a click's token weighs as a click, a bare code as typed in. */
const touchBody = z
  .strictObject({
    token: text(1024).optional().describe("What POST /r/:code answered"),
    code: text(64).optional().describe("A referral code as the shopper typed it"),
  })
  .refine(({ token, code }) => (token === undefined) !== (code === undefined), {
    error: "Exactly one of the fields 'token' and 'code' is needed",
  })
export type TouchBody = z.output<typeof touchBody>

const common = {
  access: "store",
  tag: "Carts",
  path: "/store/carts/:id/affiliate",
  fields: { defaults: retrieveTransformQueryConfig.defaults, allowed: retrieveTransformQueryConfig.allowed },
  response: z.object({ cart: z.looseObject({ id: z.string() }).describe("The cart, as Medusa's own cart routes answer it") }),
} as const

export const cartContracts = defineContracts([
  {
    ...common,
    method: "POST",
    summary: "Mark a cart with a click or a referral code",
    description:
      "A code that nobody has answers as one that somebody has, and marks nothing. A token that is malformed, forged or expired answers 400. Storefronts that cannot call this send the token as the header x-affiliate-token on any /store/carts request, which never fails the request.",
    body: touchBody,
  },
  { ...common, method: "DELETE", summary: "Take every click and referral code off a cart" },
])
