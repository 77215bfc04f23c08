import { ATTRIBUTION_MODELS, SELF_REFERRAL_POLICIES, type CustomerBindingPolicy } from "../../../modules/affiliate/domain/attribution/types"
import { COMMISSION_APPROVALS, PROGRAMME_SETTING_KEYS, type Settings } from "../../../modules/affiliate/domain/settings/types"
import type { Answer, Body } from "../../lib/contract-types"

export type SettingsView = Answer<"GET /admin/affiliate-settings">["affiliate_settings"]
export type SettingsPatch = Body<"POST /admin/affiliate-settings">

/** How a setting is shown and edited. */
type FieldKind<Key extends keyof Settings> = Settings[Key] extends boolean
  ? "flag"
  : Settings[Key] extends number
    ? "days"
    : Settings[Key] extends Readonly<Record<string, string>>
      ? "amounts"
      : Settings[Key] extends CustomerBindingPolicy
        ? "binding"
        : "percent" | { choices: readonly Settings[Key][] }

/** Fraud weights have a section of their own. */
export type SettingKey = Exclude<keyof Settings, "fraud">

/** Every setting: one that is added to the programme is a compile error until it can be seen and changed here. */
export const FIELDS: { readonly [Key in SettingKey]: FieldKind<Key> } = {
  attribution_model: { choices: ATTRIBUTION_MODELS },
  attribution_window_days: "days",
  coupon_has_priority: "flag",
  self_referral: { choices: SELF_REFERRAL_POLICIES },
  customer_binding: "binding",
  hold_period_days: "days",
  commission_approval: { choices: COMMISSION_APPROVALS },
  minimum_payout: "amounts",
  payout_fee_flat: "amounts",
  payout_fee_percent: "percent",
  require_tax_document: "flag",
  require_second_person: "flag",
}

export const SECTIONS = {
  attribution: ["attribution_model", "attribution_window_days", "coupon_has_priority", "customer_binding", "self_referral"],
  commissions: ["hold_period_days", "commission_approval"],
  payouts: PROGRAMME_SETTING_KEYS,
} as const satisfies Record<string, readonly SettingKey[]>

export type SectionName = keyof typeof SECTIONS

/** Payouts belong to no sales channel, so a channel cannot differ in them. */
export const sectionsOf = (salesChannelId: string | null): SectionName[] =>
  salesChannelId === null ? ["attribution", "commissions", "payouts"] : ["attribution", "commissions"]
