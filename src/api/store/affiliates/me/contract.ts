import { z } from "@medusajs/framework/zod"
import { AFFILIATE_KINDS, ORG_MEMBER_ROLES } from "../../../../modules/affiliate/domain/affiliates/types"
import { LANGUAGES } from "../../../../modules/affiliate/domain/affiliates/language"
import { PORTAL_ALERT_CODES } from "../../../../modules/affiliate/domain/portal/alerts"
import { AFFILIATE_STATES } from "../../../../modules/affiliate/domain/states"
import { defineContracts } from "../../../utils/contract"
import { currencyCode, dateTime, day, majorAmount, signedMajorAmount, text } from "../../../utils/schemas"
import { OWNERS_ONLY, SHUT_OUT } from "./common"

/** What an affiliate sees of itself. Not the metadata: it is the merchant's. */
const own = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  kind: z.enum(AFFILIATE_KINDS),
  status: z.enum(AFFILIATE_STATES),
  base_currency_code: z.string().nullable(),
  role: z.enum(ORG_MEMBER_ROLES),
  org: z.object({ id: z.string(), name: z.string() }).nullable().describe("The organisation that you act for"),
  actor_email: z.string().describe("The address of who is signed in: the affiliate's own, or an organisation member's"),
  language: z.string().nullable().describe("Null: the programme's own"),
  terms: z.object({ current_version: z.number().int().nullable(), accepted_version: z.number().int().nullable(), must_accept: z.boolean() }),
  approved_at: dateTime().nullable(),
  created_at: dateTime(),
})

const ownPatch = z.strictObject({
  name: text(200).optional(),
  base_currency_code: currencyCode().nullish(),
  language: z.enum(LANGUAGES).nullish(),
})
export type OwnPatch = z.output<typeof ownPatch>

const currencySummary = z.object({
  currency_code: z.string(),
  commission: majorAmount().describe("Posted in the period, before what was taken back"),
  reversed: majorAmount().describe("Taken back in the period"),
  days: z.array(z.object({ day: z.iso.date(), commission: majorAmount(), reversed: majorAmount() })),
  balances: z.object({
    pending: signedMajorAmount(),
    held: signedMajorAmount(),
    approved: signedMajorAmount(),
    in_payout: signedMajorAmount(),
    paid: signedMajorAmount(),
    balance: signedMajorAmount(),
  }),
  next_payout: z
    .object({
      amount: majorAmount().describe("What a payout run would pay now, after fees"),
      available_from: dateTime().nullable().describe("When the first of what is not ready yet becomes so"),
      blocked: z.array(z.object({ code: z.string(), message: z.string() })).describe("Why a payout run would leave something out"),
    })
    .describe("What a payout run would do now, by the very rules of one"),
})

const summary = z.object({
  from: z.iso.date(),
  to: z.iso.date(),
  clicks: z.number().int(),
  conversions: z.number().int(),
  days: z.array(z.object({ day: z.iso.date(), clicks: z.number().int(), conversions: z.number().int() })),
  currencies: z.array(currencySummary),
  alerts: z.array(z.object({ code: z.enum(PORTAL_ALERT_CODES), message: z.string(), count: z.number().int().nullable() })),
})

export const ownContracts = defineContracts([
  {
    access: "affiliate",
    tag: "Affiliate portal",
    method: "GET",
    path: "/store/affiliates/me",
    summary: "Read the signed-in affiliate",
    response: z.object({ affiliate: own }),
    errors: SHUT_OUT,
  },
  {
    access: "affiliate",
    tag: "Affiliate portal",
    method: "POST",
    path: "/store/affiliates/me",
    summary: "Change your particulars",
    body: ownPatch,
    response: z.object({ affiliate: own }),
    errors: OWNERS_ONLY,
  },
  {
    access: "affiliate",
    tag: "Affiliate portal",
    method: "GET",
    path: "/store/affiliates/me/summary",
    summary: "Read clicks, orders, commission, what is owed and what the next payout brings",
    description: "Days are days in UTC, both ends included; the last 30 of them when none are named.",
    query: z.strictObject({ from: day().optional(), to: day().optional() }),
    response: z.object({ summary }),
    errors: SHUT_OUT,
  },
])
