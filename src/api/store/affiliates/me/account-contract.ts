import { z } from "@medusajs/framework/zod"
import { NOTICE_GROUPS } from "../../../../modules/affiliate/domain/notices/templates"
import { PAYMENT_METHODS } from "../../../../modules/affiliate/domain/payout/payment-details"
import { defineContracts } from "../../../utils/contract"
import { currencyCode, dateTime, email, text } from "../../../utils/schemas"
import { OWNERS_ONLY, SHUT_OUT } from "./common"

/** As typed: blanks at its ends may belong to it. */
const password = (min: number) => z.string().min(min).max(200)

const WRONG_PASSWORD = { 401: "Not signed in, or the password is wrong", 429: "Too many passwords were tried" }

const termsBody = z.strictObject({ version: z.int().positive().describe("The version in force; another is refused") })
export type TermsAcceptanceBody = z.output<typeof termsBody>

const termsStanding = z.object({ current_version: z.int().nullable(), accepted_version: z.int().nullable(), must_accept: z.boolean() })

const paymentDetailsBody = z.strictObject({
  password: password(1),
  method: z.enum(PAYMENT_METHODS),
  holder_name: text(200),
  iban: text(50).nullish(),
  account_number: text(30).nullish().describe("With `routing_number`: an account in the United States"),
  routing_number: text(15).nullish(),
  paypal_email: email().nullish(),
  instructions: text(2000).nullish().describe("For method other: in words"),
  country: z.string().regex(/^[A-Za-z]{2}$/).nullish(),
  currency_code: currencyCode().nullish(),
})
export type PaymentDetailsBody = z.output<typeof paymentDetailsBody>

export const paymentDetailsView = z.object({
  method: z.enum(PAYMENT_METHODS),
  holder_name: z.string(),
  masked: z.string().meta({ example: "…3000" }),
  currency_code: z.string().nullable(),
  country: z.string().nullable(),
  updated_at: dateTime(),
})
const paymentDetails = z.object({ payment_details: paymentDetailsView.nullable() })

const groups = <T extends z.ZodType>(schema: () => T) =>
  Object.fromEntries(NOTICE_GROUPS.map((group) => [group, schema()])) as Record<(typeof NOTICE_GROUPS)[number], T>
const preferencesBody = z.strictObject(groups(() => z.boolean().optional()))
export type NotificationPreferencesBody = z.output<typeof preferencesBody>
const preferences = z.object({ notification_preferences: z.object(groups(() => z.boolean())) })

const passwordBody = z.strictObject({ current_password: password(1), new_password: password(8) })
export type PasswordBody = z.output<typeof passwordBody>

const common = { access: "affiliate", tag: "Affiliate portal" } as const

export const ownAccountContracts = defineContracts([
  {
    ...common,
    method: "POST",
    path: "/store/affiliates/me/terms",
    summary: "Agree to the terms in force",
    description: "An owner agrees for all of the organisation's affiliates.",
    body: termsBody,
    response: z.object({ terms: termsStanding }),
    errors: OWNERS_ONLY,
  },
  { ...common, method: "GET", path: "/store/affiliates/me/payment-details", summary: "Read where commission is paid to, masked", response: paymentDetails, errors: OWNERS_ONLY },
  {
    ...common,
    method: "POST",
    path: "/store/affiliates/me/payment-details",
    summary: "Say where commission is to be paid",
    description: "Takes the password again, and is announced by mail. Kept sealed; only the last four digits are ever shown.",
    body: paymentDetailsBody,
    limit: "password_checks",
    response: paymentDetails,
    errors: { ...OWNERS_ONLY, ...WRONG_PASSWORD },
  },
  { ...common, method: "GET", path: "/store/affiliates/me/notification-preferences", summary: "Read which mails are wanted", response: preferences, errors: SHUT_OUT },
  {
    ...common,
    method: "POST",
    path: "/store/affiliates/me/notification-preferences",
    summary: "Say which mails are wanted",
    description: "Groups that are left out stay as they are. Mails about the safety of the account and about the terms are always sent.",
    body: preferencesBody,
    response: preferences,
    errors: OWNERS_ONLY,
  },
  {
    ...common,
    method: "POST",
    path: "/store/affiliates/me/password",
    summary: "Change the password",
    description: "One account has one password: where it is also a customer's, that one's changes too.",
    body: passwordBody,
    limit: "password_checks",
    response: z.object({ success: z.literal(true) }),
    errors: { ...SHUT_OUT, ...WRONG_PASSWORD },
  },
])
