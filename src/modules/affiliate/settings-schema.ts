import { z } from "@medusajs/framework/zod"
import { ATTRIBUTION_MODELS, SELF_REFERRAL_POLICIES } from "./domain/attribution/types"
import { FRAUD_SIGNALS } from "./domain/fraud/registry"
import { DEFAULT_FRAUD_SETTINGS, MAX_FRAUD_THRESHOLD, MAX_SIGNAL_WEIGHT, resolveFraudSettings } from "./domain/fraud/settings"
import { FRAUD_SIGNAL_KEYS, type FraudSettingsOverrides, type FraudSignalKey } from "./domain/fraud/types"
import { isKnownCurrency } from "./domain/money/currency"
import { fitsCurrency } from "./domain/money/money"
import { COMMISSION_APPROVALS } from "./domain/settings/types"

/** A message that names the field: Medusa's answer shows the message alone. */
const named = (what: string) => (issue: { path?: PropertyKey[] }) => `Field '${(issue.path ?? []).join(", ")}' ${what}`

const days = (min: number, max: number) => z.number().int().min(min).max(max)

const AMOUNT = /^\d{1,15}(\.\d{1,4})?$/
const majorAmount = z.string().regex(AMOUNT, { error: named('must be an amount in major units, not below 0, as a decimal string such as "10.00"') })

/** Amounts by currency. An amount with more digits than its currency has would be rounded behind the merchant's back. */
const amountsByCurrency = z.record(z.string(), majorAmount).superRefine((amounts, context) => {
  for (const [currency, amount] of Object.entries(amounts)) {
    const path = [currency]
    if (currency !== currency.toLowerCase() || !isKnownCurrency(currency)) {
      context.addIssue({ code: "custom", path, message: `'${currency}' is not a currency code of ISO 4217 in lower case` })
    } else if (AMOUNT.test(amount) && !fitsCurrency(amount, currency)) {
      context.addIssue({ code: "custom", path, message: `'${currency}': ${amount} has more digits than the currency` })
    }
  }
})

const signalSchema = (key: FraudSignalKey) =>
  z
    .strictObject({
      threshold: days(1, FRAUD_SIGNALS[key].max_threshold),
      weight: days(0, MAX_SIGNAL_WEIGHT),
    })
    .partial()
    .describe(`${FRAUD_SIGNALS[key].label}. ${FRAUD_SIGNALS[key].threshold_meaning}`)

/** What one layer of settings says of the fraud guard. */
export const fraudSchema: z.ZodType<FraudSettingsOverrides> = z
  .strictObject({
    threshold: days(0, MAX_FRAUD_THRESHOLD),
    signals: z
      .strictObject(Object.fromEntries(FRAUD_SIGNAL_KEYS.map((key) => [key, signalSchema(key)])) as Record<FraudSignalKey, ReturnType<typeof signalSchema>>)
      .partial(),
  })
  .partial()

/** Ten years of days: who wants more means for life. */
const MAX_BINDING_DAYS = 3650

const customerBinding = z
  .discriminatedUnion("mode", [
    z.strictObject({ mode: z.literal("off") }),
    z.strictObject({ mode: z.literal("days"), days: days(1, MAX_BINDING_DAYS) }),
    z.strictObject({ mode: z.literal("lifetime") }),
  ])
  .describe("Whether a customer stays with the affiliate who brought their first order, and how long")

/** What a sales channel may decide, without defaults: they are named once, below. */
const channelShape = {
  attribution_model: z.enum(ATTRIBUTION_MODELS),
  attribution_window_days: days(1, 365),
  coupon_has_priority: z.boolean(),
  self_referral: z.enum(SELF_REFERRAL_POLICIES),
  customer_binding: customerBinding,
  hold_period_days: days(0, 365),
  commission_approval: z.enum(COMMISSION_APPROVALS),
  fraud: fraudSchema,
}

const programmeShape = {
  minimum_payout: amountsByCurrency,
  payout_fee_flat: amountsByCurrency,
  payout_fee_percent: z.string().regex(/^0(\.\d{1,10})?$/, { error: named('must be a fraction from 0 to below 1 as a decimal string such as "0.01"') }),
  require_tax_document: z.boolean(),
  require_second_person: z.boolean(),
}

/** The plugin's option `settings`: what a programme starts from. Complete after parsing, but for what is an option of its own. */
export const settingsSchema = z.strictObject({
  attribution_model: channelShape.attribution_model.default("last_click"),
  attribution_window_days: channelShape.attribution_window_days.default(30),
  coupon_has_priority: channelShape.coupon_has_priority.default(true),
  self_referral: channelShape.self_referral.default("review"),
  customer_binding: channelShape.customer_binding.default({ mode: "off" }),
  hold_period_days: channelShape.hold_period_days.default(14),
  commission_approval: channelShape.commission_approval.default("auto"),
  fraud: channelShape.fraud.prefault({}).transform((overrides) => resolveFraudSettings(DEFAULT_FRAUD_SETTINGS, overrides)),
  minimum_payout: programmeShape.minimum_payout.default({ usd: "10.00" }),
  payout_fee_flat: programmeShape.payout_fee_flat.default({}),
  payout_fee_percent: programmeShape.payout_fee_percent.default("0"),
  require_tax_document: programmeShape.require_tax_document.default(true),
})

/** Settings as they hold, complete. */
export const effectiveSettingsSchema = settingsSchema.extend({ require_second_person: programmeShape.require_second_person })

/** A key that is left out stays; null gives it back to what is inherited. */
const asPatch = <S extends Record<string, z.ZodType>>(shape: S) =>
  Object.fromEntries(Object.entries(shape).map(([key, schema]) => [key, schema.nullish()])) as {
    [Key in keyof S]: z.ZodOptional<z.ZodNullable<S[Key]>>
  }

/** A change of one sales channel's settings. */
export const channelPatchSchema = z.strictObject(asPatch(channelShape))

/** A change of the programme's own settings. */
export const programmePatchSchema = z.strictObject(asPatch({ ...channelShape, ...programmeShape }))
