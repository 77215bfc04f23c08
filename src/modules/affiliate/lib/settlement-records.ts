import type { AttributionModel, AttributionSource, AttributionStep, BindingSource, CustomerBinding, TouchpointKind } from "../domain/attribution/types"
import type { Refusal } from "../domain/attribution/refusals"
import type { FraudAssessment } from "../domain/fraud/types"
import type { CommissionRule, RuleDecision } from "../domain/rules/types"
import type { HoldReason } from "../domain/settlement/sources"
import type { ConversionFacts } from "../domain/settlement/types"
import type { AffiliateState, CommissionState } from "../domain/states"
import type { AuditRecord } from "./audit"
import type { EntryRecord } from "./entries"
import type { SettingsRow } from "./settings-rows"

/** How a sale is found: where it came from, and what could tie it to an affiliate. */
export interface ProbeQuery {
  source: string
  external_id: string
  cart_id: string | null
  promotion_ids: string[]
  customer_id: string | null
}

export interface ProbeResult {
  /** null: never settled. */
  settle_seq: number | null
  /** Whom it is attributed to already. */
  attributed: { affiliate_id: string; org_id: string | null } | null
  touchpoints: TouchpointRow[]
  /** Of the customer, ended ones too: an order settled late is judged by the one that held when it was placed. */
  bindings: BindingRow[]
  /** What an order's reading may leave out: categories and costs are read only where a rule asks for them. */
  has_category_rules: boolean
  has_margin_rules: boolean
}

/** A code that reached the sale, with its owner as they stand now. `touched_at` is null for a coupon: that is the placement's moment. */
export interface TouchpointRow {
  kind: TouchpointKind
  referral_code_id: string
  referral_code: string
  code_is_active: boolean
  affiliate_id: string
  affiliate_name: string
  affiliate_status: AffiliateState
  org_id: string | null
  touched_at: string | null
  /** When it was put on the cart and taken off; null for a coupon, which is in the order itself. */
  attached_at: string | null
  removed_at: string | null
  click_id: string | null
  click_ip_hmac: string | null
  buyer_ip_hmac: string | null
  sub_id: string | null
  landing_page: string | null
}

/** A customer's binding, with its affiliate as it stands now. */
export interface BindingRow extends CustomerBinding {
  org_id: string | null
}

/** What a decision about a conversion has to know of the database. */
export interface SettlementScope extends Record<string, string | null | readonly string[]> {
  source: string
  external_id: string
  currency_code: string
  sales_channel_id: string | null
  /** ISO 8601: the placement's moment, by which rules are chosen. */
  at: string
  affiliate_ids: readonly string[]
  /** Parallel lists: the clicks whose address is known. */
  click_ids: readonly string[]
  click_ip_hmacs: readonly string[]
  clicked_ats: readonly string[]
  /** Parallel lists; the reference of global is empty. */
  rule_scopes: readonly string[]
  rule_refs: readonly string[]
}

export interface SettlementState {
  conversion: { id: string; settle_seq: number; refusals: Refusal[]; refusal_code: string | null } | null
  attribution: ActiveAttribution | null
  commissions: CommissionRow[]
  settings: SettingsRow[]
  rules: CommissionRule[]
  affiliates: AffiliateFacts[]
  /** By click id: the clicks from the same address in the hour up to it, itself included. */
  clicks_in_hour: Record<string, number>
}

export interface ActiveAttribution {
  id: string
  affiliate_id: string
  /** The organisation at the time of attribution. */
  org_id: string | null
  /** Lines that no rule paid when they were first seen. */
  unruled_line_ids: string[]
  referral_code_id: string | null
  source: AttributionSource
}

/** A commission with its frozen lines and what it has posted. Amounts are minor units as text. */
export interface CommissionRow {
  id: string
  attribution_id: string
  affiliate_id: string
  status: CommissionState
  hold_reason: HoldReason | null
  held_amount: string
  available_at: string
  replaced_at: string | null
  lines: { line_id: string; rule: CommissionRule; unit_cost: string | null; variant_id: string | null }[]
  posted: { line_id: string; amount: string; seq: number }[]
}

/** What is known of an affiliate who could be attributed. */
export interface AffiliateFacts {
  id: string
  name: string
  status: AffiliateState
  org_id: string | null
  email: string
  last_login_ip_hmac: string | null
  /** Of its organisation's members, and of the other affiliates in it. */
  org_member_emails: string[]
  conversions_last_day: number
  /** In the 30 days before the last day. */
  conversions_before: number
}

/** Everything one settling writes. */
export interface SettlementWrites {
  conversion: {
    id: string
    source: string
    external_id: string
    order_id: string | null
    display_id: string | null
    currency_code: string
    sales_channel_id: string | null
    customer_id: string | null
    placed_at: string
    is_paid: boolean
    is_canceled: boolean
    facts: ConversionFacts
    refusals: Refusal[]
    refusal_code: string | null
  }
  /** The `settle_seq` that was read before the facts; null when the conversion was not there. */
  expected_settle_seq: number | null
  retire_attribution_id: string | null
  /** The lines of the active attribution that no rule pays, all of them. */
  unruled: { attribution_id: string; line_ids: string[] } | null
  attributions: AttributionRecord[]
  /** The binding that makes way for a new one. */
  ended_binding: { id: string; ended_by: string; end_reason: string } | null
  bindings: BindingRecord[]
  commissions: CommissionRecord[]
  lines: LineRecord[]
  entries: EntryRecord[]
  audit: AuditRecord[]
}

export interface AttributionRecord {
  id: string
  conversion_id: string
  affiliate_id: string
  org_id: string | null
  unruled_line_ids: string[]
  referral_code_id: string | null
  source: AttributionSource
  model: AttributionModel | null
  touched_at: string | null
  click_id: string | null
  sub_id: string | null
  landing_page: string | null
  explanation: AttributionStep[]
  actor_id: string
  reason: string | null
}

/** A customer who is bound by an order. */
export interface BindingRecord {
  id: string
  customer_id: string
  affiliate_id: string
  referral_code_id: string | null
  conversion_id: string | null
  source: BindingSource
  bound_at: string
  bound_by: string
  expires_at: string | null
  reason: string | null
}

/** A new commission, or an earlier one whose `held_amount` is brought up to date: its state is never written here. */
export interface CommissionRecord {
  id: string
  conversion_id: string
  attribution_id: string
  affiliate_id: string
  order_id: string | null
  currency_code: string
  status: CommissionState
  hold_reason: HoldReason | null
  held_amount: string
  available_at: string
  fraud_score: number | null
  fraud: FraudAssessment | null
}

export interface LineRecord {
  id: string
  commission_id: string
  line_id: string
  product_id: string | null
  variant_id: string | null
  title: string | null
  rule_id: string
  rule_snapshot: CommissionRule
  unit_cost: string | null
  decision: RuleDecision
}
