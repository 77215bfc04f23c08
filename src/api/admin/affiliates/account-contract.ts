import { z } from "@medusajs/framework/zod"
import { paymentDetailsView } from "../../store/affiliates/me/account-contract"
import { defineContracts } from "../../utils/contract"
import { text } from "../../utils/schemas"
import { AFFILIATE_FIELDS } from "./query-config"
import { affiliateView, optionalReasonBody } from "./validators"

const eraseBody = z.strictObject({
  reason: text(1000).describe("Kept in the audit trail for good: name nobody in it"),
  forfeit: z.boolean().default(false).describe("Also where something is owed: it stays in the ledger and is never paid"),
})
export type EraseBody = z.output<typeof eraseBody>

const revealed = paymentDetailsView.extend({
  iban: z.string().nullish(),
  account_number: z.string().nullish(),
  routing_number: z.string().nullish(),
  paypal_email: z.string().nullish(),
  instructions: z.string().nullish(),
})

const common = { access: "admin", tag: "Affiliates" } as const

export const affiliateAccountContracts = defineContracts([
  {
    ...common,
    method: "GET",
    path: "/admin/affiliates/:id/payment-details",
    summary: "Read where an affiliate is paid, masked",
    response: z.object({ payment_details: paymentDetailsView.nullable() }),
  },
  {
    ...common,
    method: "POST",
    path: "/admin/affiliates/:id/payment-details/reveal",
    policy: "approve_payout",
    summary: "Read where an affiliate is paid, in full",
    description: "Every reading is written to the affiliate's trail.",
    body: optionalReasonBody,
    response: z.object({ payment_details: revealed }),
  },
  {
    ...common,
    method: "POST",
    path: "/admin/affiliates/:id/erase",
    summary: "Erase an affiliate's personal data, for good",
    description:
      "Name, address, answers, documents, payment details, mails and the sign-in go; codes are dead; ledger, payouts and audit trail stay. Refused while a payout is under way, and while something is owed unless `forfeit` is set. Erasing again finishes what could not be finished.",
    body: eraseBody,
    fields: AFFILIATE_FIELDS,
    response: z.object({ affiliate: affiliateView }),
  },
])
