import type { AttributionSettings } from "../attribution/types"
import type { FraudSettings, FraudSettingsOverrides } from "../fraud/types"

/** `auto`: a commission is approved when its hold has ended and the order is paid. `manual`: a person approves each. */
export const COMMISSION_APPROVALS = ["auto", "manual"] as const
export type CommissionApproval = (typeof COMMISSION_APPROVALS)[number]

/** What every sales channel may decide for itself. */
export interface ChannelSettings extends AttributionSettings {
  /** Days of 24 hours between the placement and the moment at which a commission may be approved. */
  hold_period_days: number
  commission_approval: CommissionApproval
  fraud: FraudSettings
}

/** What the whole programme decides once: a payout belongs to no sales channel. */
export interface ProgrammeSettings {
  /** Major units as exact decimal strings, by lower-case currency code. A currency that is not named has no minimum. */
  minimum_payout: Readonly<Record<string, string>>
  /** Major units by currency, taken off every payout. */
  payout_fee_flat: Readonly<Record<string, string>>
  /** A fraction: "0.01" is 1 % of the gross. */
  payout_fee_percent: string
  /** Nobody is paid without a verified tax document. */
  require_tax_document: boolean
  /** Whoever prepared a payout batch cannot approve it. */
  require_second_person: boolean
}

/** All settings, complete: what a decision is made by. */
export interface Settings extends ChannelSettings, ProgrammeSettings {}

/** What one row of settings says; what it does not say is inherited. */
export type ChannelOverrides = Partial<Omit<ChannelSettings, "fraud">> & { fraud?: FraudSettingsOverrides }
export type SettingsOverrides = ChannelOverrides & Partial<ProgrammeSettings>

export const PROGRAMME_SETTING_KEYS = [
  "minimum_payout",
  "payout_fee_flat",
  "payout_fee_percent",
  "require_tax_document",
  "require_second_person",
] as const satisfies readonly (keyof ProgrammeSettings)[]
