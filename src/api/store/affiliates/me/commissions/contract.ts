import { z } from "@medusajs/framework/zod"
import { COMMISSION_SORTS } from "../../../../../modules/affiliate/lib/commission-page"
import { PAYMENT_STATUSES } from "../../../../../modules/affiliate/domain/settlement/payment-status"
import { ENTRY_KINDS } from "../../../../../modules/affiliate/domain/settlement/types"
import { COMMISSION_STATES, PAYOUT_STATES } from "../../../../../modules/affiliate/domain/states"
import { defineContracts } from "../../../../utils/contract"
import { cappedListResponse, listQuery, oneOrMore } from "../../../../utils/lists"
import { currencyCode, dateTime, day, majorAmount, signedMajorAmount } from "../../../../utils/schemas"
import { SHUT_OUT } from "../common"

const commission = z.object({
  id: z.string(),
  order_display_id: z.string().nullable(),
  placed_at: dateTime(),
  status: z.enum(COMMISSION_STATES),
  payment_status: z.enum(PAYMENT_STATUSES).describe("How far its money has got"),
  is_replaced: z.boolean().describe("The order was attributed to somebody else later; what was posted is taken back"),
  currency_code: z.string(),
  earned: majorAmount().describe("Posted for it"),
  reversed: majorAmount().describe("Taken back"),
  net: signedMajorAmount(),
  held_amount: majorAmount().describe("What would be posted if the hold were lifted"),
  hold_reason_text: z.string().nullable(),
  available_at: dateTime().describe("When its hold ends"),
  referral_code: z.string().nullable(),
  sub_id: z.string().nullable(),
  payout: z.object({ id: z.string(), reference_token: z.string(), status: z.enum(PAYOUT_STATES) }).nullable().describe("The latest that it is in"),
})

const detail = commission.extend({
  steps: z
    .array(z.object({ code: z.enum(["attribution", "rule", "sum"]), message: z.string() }))
    .describe("Why this order, why this rate, why this sum: sentences, in this order"),
  entries: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(ENTRY_KINDS),
      amount: signedMajorAmount(),
      currency_code: z.string(),
      created_at: dateTime(),
      reverses_entry_id: z.string().nullable().describe("The entry that this one takes back, or takes from"),
      available_at: dateTime(),
    })
  ),
})

const common = { access: "affiliate", tag: "Affiliate portal", method: "GET", errors: SHUT_OUT } as const

export const ownCommissionContracts = defineContracts([
  {
    ...common,
    path: "/store/affiliates/me/commissions",
    summary: "List your commissions",
    query: listQuery(Object.keys(COMMISSION_SORTS).filter((sort) => sort !== "fraud_score"), {
      status: oneOrMore(z.enum(COMMISSION_STATES)).optional(),
      currency_code: currencyCode().optional(),
      from: day().optional().describe("Placed on this day (UTC) or later"),
      to: day().optional().describe("Placed on this day (UTC) or earlier"),
    }),
    response: cappedListResponse("commissions", commission),
  },
  {
    ...common,
    path: "/store/affiliates/me/commissions/:id",
    summary: "Read a commission with its explanation and its entries",
    response: z.object({ commission: detail }),
  },
])
