import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121000000AffiliateInit extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "affiliate_touchpoint" drop constraint if exists "affiliate_touchpoint_cart_id_origin_id_unique";`);
    this.addSql(`alter table if exists "affiliate_tax_document" drop constraint if exists "affiliate_tax_document_affiliate_id_form_unique";`);
    this.addSql(`alter table if exists "affiliate_settings" drop constraint if exists "affiliate_settings_sales_channel_id_unique";`);
    this.addSql(`alter table if exists "affiliate_referral_code" drop constraint if exists "affiliate_referral_code_promotion_id_unique";`);
    this.addSql(`alter table if exists "affiliate_referral_code" drop constraint if exists "affiliate_referral_code_code_unique";`);
    this.addSql(`alter table if exists "affiliate_payout_line" drop constraint if exists "affiliate_payout_line_entry_id_unique";`);
    this.addSql(`alter table if exists "affiliate_payout_attempt" drop constraint if exists "affiliate_payout_attempt_idempotency_key_unique";`);
    this.addSql(`alter table if exists "affiliate_payout" drop constraint if exists "affiliate_payout_rail_external_reference_unique";`);
    this.addSql(`alter table if exists "affiliate_payout" drop constraint if exists "affiliate_payout_reference_token_unique";`);
    this.addSql(`alter table if exists "affiliate_payout" drop constraint if exists "affiliate_payout_batch_id_affiliate_id_currency_code_unique";`);
    this.addSql(`alter table if exists "affiliate_org_member" drop constraint if exists "affiliate_org_member_org_id_email_unique";`);
    this.addSql(`alter table if exists "affiliate" drop constraint if exists "affiliate_email_unique";`);
    this.addSql(`alter table if exists "affiliate_conversion" drop constraint if exists "affiliate_conversion_source_external_id_unique";`);
    this.addSql(`alter table if exists "affiliate_commission_line" drop constraint if exists "affiliate_commission_line_commission_id_line_id_unique";`);
    this.addSql(`alter table if exists "affiliate_commission" drop constraint if exists "affiliate_commission_attribution_id_unique";`);
    this.addSql(`alter table if exists "affiliate_attribution" drop constraint if exists "affiliate_attribution_conversion_id_unique";`);
    this.addSql(`create table if not exists "affiliate_attribution" ("id" text not null, "conversion_id" text not null, "affiliate_id" text not null, "org_id" text null, "referral_code_id" text null, "source" text check ("source" in ('click', 'code', 'coupon', 'manual')) not null, "model" text check ("model" in ('last_click', 'first_click')) null, "touched_at" timestamptz null, "click_id" text null, "sub_id" text null, "landing_page" text null, "explanation" jsonb not null, "unruled_line_ids" jsonb not null default '[]', "actor_id" text not null, "reason" text null, "replaced_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "affiliate_attribution_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_affiliate_attribution_deleted_at" ON "affiliate_attribution" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_affiliate_attribution_conversion_id_unique" ON "affiliate_attribution" ("conversion_id") WHERE replaced_at IS NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_affiliate_attribution_affiliate_id_created_at" ON "affiliate_attribution" ("affiliate_id", "created_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "affiliate_audit_entry" ("id" text not null, "seq" serial, "entity" text not null, "entity_id" text not null, "action" text not null, "from_state" text null, "to_state" text null, "actor_id" text not null, "reason" text null, "data" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "affiliate_audit_entry_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_affiliate_audit_entry_deleted_at" ON "affiliate_audit_entry" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_affiliate_audit_entry_entity_entity_id" ON "affiliate_audit_entry" ("entity", "entity_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "affiliate_click" ("id" text not null, "referral_code_id" text not null, "affiliate_id" text not null, "landing_page" text null, "referrer" text null, "sub_id" text null, "ip_hmac" text null, "clicked_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "affiliate_click_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_affiliate_click_deleted_at" ON "affiliate_click" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_affiliate_click_affiliate_id_clicked_at" ON "affiliate_click" ("affiliate_id", "clicked_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_affiliate_click_ip_hmac_clicked_at" ON "affiliate_click" ("ip_hmac", "clicked_at") WHERE ip_hmac IS NOT NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "affiliate_commission" ("id" text not null, "conversion_id" text not null, "attribution_id" text not null, "affiliate_id" text not null, "order_id" text null, "currency_code" text not null, "status" text check ("status" in ('pending_review', 'denied', 'pending', 'approved')) not null, "hold_reason" text check ("hold_reason" in ('fraud', 'missing_cost')) null, "held_amount" numeric not null default 0, "available_at" timestamptz not null, "fraud_score" integer null, "fraud" jsonb null, "approved_at" timestamptz null, "approved_by" text null, "raw_held_amount" jsonb not null default '{"value":"0","precision":20}', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "affiliate_commission_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_affiliate_commission_attribution_id_unique" ON "affiliate_commission" ("attribution_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_affiliate_commission_deleted_at" ON "affiliate_commission" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_affiliate_commission_conversion_id" ON "affiliate_commission" ("conversion_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_affiliate_commission_affiliate_id_status" ON "affiliate_commission" ("affiliate_id", "status") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_affiliate_commission_available_at" ON "affiliate_commission" ("available_at") WHERE status = 'pending' AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "affiliate_commission_line" ("id" text not null, "commission_id" text not null, "line_id" text not null, "product_id" text null, "variant_id" text null, "title" text null, "rule_id" text not null, "rule_snapshot" jsonb not null, "unit_cost" text null, "decision" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "affiliate_commission_line_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_affiliate_commission_line_deleted_at" ON "affiliate_commission_line" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_affiliate_commission_line_commission_id_line_id_unique" ON "affiliate_commission_line" ("commission_id", "line_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "affiliate_commission_rule" ("id" text not null, "name" text not null, "scope" text check ("scope" in ('product', 'category', 'affiliate', 'org', 'channel', 'global')) not null, "scope_ref_id" text null, "kind" text check ("kind" in ('percent', 'flat', 'tiered')) not null, "rate" text null, "flat_per" text check ("flat_per" in ('order', 'line', 'unit')) null, "currency_code" text null, "basis" text check ("basis" in ('order_subtotal', 'line_total', 'gross_margin')) not null default 'order_subtotal', "tiers" jsonb null, "max_amount" text null, "effective_at" timestamptz not null, "expires_at" timestamptz null, "created_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "affiliate_commission_rule_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_affiliate_commission_rule_deleted_at" ON "affiliate_commission_rule" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "affiliate_conversion" ("id" text not null, "source" text check ("source" in ('order')) not null, "external_id" text not null, "order_id" text null, "display_id" text null, "currency_code" text not null, "sales_channel_id" text null, "customer_id" text null, "placed_at" timestamptz not null, "settle_seq" integer not null default 0, "settled_at" timestamptz null, "is_paid" boolean not null default false, "is_canceled" boolean not null default false, "facts" jsonb not null, "refusals" jsonb not null, "refusal_code" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "affiliate_conversion_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_affiliate_conversion_deleted_at" ON "affiliate_conversion" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_affiliate_conversion_source_external_id_unique" ON "affiliate_conversion" ("source", "external_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_affiliate_conversion_order_id" ON "affiliate_conversion" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_affiliate_conversion_placed_at" ON "affiliate_conversion" ("placed_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_affiliate_conversion_settled_at" ON "affiliate_conversion" ("settled_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "affiliate_ledger_entry" ("id" text not null, "seq" serial, "affiliate_id" text not null, "currency_code" text not null, "amount" numeric not null, "kind" text check ("kind" in ('accrual', 'reversal', 'reinstatement', 'adjustment', 'bonus', 'payout', 'payout_return')) not null, "commission_id" text null, "conversion_id" text null, "line_id" text null, "order_id" text null, "payout_id" text null, "rule_id" text null, "rule_snapshot" jsonb null, "attributable_amount" text null, "source_key" text not null, "available_at" timestamptz not null, "actor_id" text not null, "reason" text null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "affiliate_ledger_entry_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_affiliate_ledger_entry_deleted_at" ON "affiliate_ledger_entry" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "affiliate_org" ("id" text not null, "name" text not null, "base_currency_code" text null, "metadata" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "affiliate_org_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_affiliate_org_deleted_at" ON "affiliate_org" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "affiliate" ("id" text not null, "name" text not null, "email" text not null, "kind" text check ("kind" in ('individual', 'org')) not null default 'individual', "status" text check ("status" in ('pending', 'active', 'rejected', 'suspended', 'terminated')) not null default 'pending', "base_currency_code" text null, "payout_blocked" boolean not null default false, "approved_at" timestamptz null, "last_login_ip_hmac" text null, "last_login_at" timestamptz null, "metadata" jsonb null, "org_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "affiliate_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_affiliate_org_id" ON "affiliate" ("org_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_affiliate_deleted_at" ON "affiliate" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_affiliate_email_unique" ON "affiliate" ("email") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_affiliate_status" ON "affiliate" ("status") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "affiliate_org_member" ("id" text not null, "email" text not null, "name" text null, "role" text check ("role" in ('owner', 'member')) not null default 'member', "org_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "affiliate_org_member_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_affiliate_org_member_org_id" ON "affiliate_org_member" ("org_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_affiliate_org_member_deleted_at" ON "affiliate_org_member" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_affiliate_org_member_org_id_email_unique" ON "affiliate_org_member" ("org_id", "email") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "affiliate_payout" ("id" text not null, "batch_id" text not null, "affiliate_id" text not null, "currency_code" text not null, "status" text check ("status" in ('pending', 'approved', 'processing', 'paid', 'failed', 'canceled', 'returned')) not null default 'pending', "gross" numeric not null, "fees" numeric not null, "withheld" numeric not null, "net" numeric not null, "rail" text not null, "reference_token" text not null, "external_reference" text null, "paid_at" timestamptz null, "failure_reason" text null, "raw_gross" jsonb not null, "raw_fees" jsonb not null, "raw_withheld" jsonb not null, "raw_net" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "affiliate_payout_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_affiliate_payout_deleted_at" ON "affiliate_payout" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_affiliate_payout_batch_id_affiliate_id_currency_code_unique" ON "affiliate_payout" ("batch_id", "affiliate_id", "currency_code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_affiliate_payout_reference_token_unique" ON "affiliate_payout" ("reference_token") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_affiliate_payout_rail_external_reference_unique" ON "affiliate_payout" ("rail", "external_reference") WHERE external_reference IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_affiliate_payout_affiliate_id_status" ON "affiliate_payout" ("affiliate_id", "status") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_affiliate_payout_created_at" ON "affiliate_payout" ("created_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "affiliate_payout_attempt" ("id" text not null, "payout_id" text not null, "rail" text not null, "idempotency_key" text not null, "payload" jsonb not null, "result" text check ("result" in ('awaiting_confirmation', 'paid', 'failed', 'unknown')) null, "detail" text null, "external_reference" text null, "finished_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "affiliate_payout_attempt_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_affiliate_payout_attempt_idempotency_key_unique" ON "affiliate_payout_attempt" ("idempotency_key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_affiliate_payout_attempt_deleted_at" ON "affiliate_payout_attempt" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_affiliate_payout_attempt_payout_id" ON "affiliate_payout_attempt" ("payout_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "affiliate_payout_batch" ("id" text not null, "display_id" serial, "period_start" timestamptz null, "period_end" timestamptz not null, "currency_code" text null, "rail" text not null, "version" integer not null default 1, "exclusions" jsonb not null, "created_by" text not null, "approved_by" text null, "approved_at" timestamptz null, "second_person_required" boolean not null default false, "processed_at" timestamptz null, "canceled_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "affiliate_payout_batch_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_affiliate_payout_batch_deleted_at" ON "affiliate_payout_batch" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "affiliate_payout_line" ("payout_id" text not null, "entry_id" text not null, "released_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "affiliate_payout_line_pkey" primary key ("payout_id", "entry_id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_affiliate_payout_line_deleted_at" ON "affiliate_payout_line" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_affiliate_payout_line_entry_id_unique" ON "affiliate_payout_line" ("entry_id") WHERE released_at IS NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "affiliate_referral_code" ("id" text not null, "code" text not null, "is_active" boolean not null default true, "is_generated" boolean not null default true, "promotion_id" text null, "affiliate_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "affiliate_referral_code_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_affiliate_referral_code_affiliate_id" ON "affiliate_referral_code" ("affiliate_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_affiliate_referral_code_deleted_at" ON "affiliate_referral_code" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_affiliate_referral_code_code_unique" ON "affiliate_referral_code" ("code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_affiliate_referral_code_promotion_id_unique" ON "affiliate_referral_code" ("promotion_id") WHERE promotion_id IS NOT NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "affiliate_settings" ("id" text not null, "sales_channel_id" text null, "values" jsonb not null, "updated_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "affiliate_settings_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_affiliate_settings_deleted_at" ON "affiliate_settings" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_affiliate_settings_sales_channel_id_unique" ON "affiliate_settings" ("sales_channel_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "affiliate_tax_document" ("id" text not null, "form" text check ("form" in ('w9', 'w8ben', 'w8bene')) not null, "state" text check ("state" in ('missing', 'uploaded', 'verified', 'rejected')) not null default 'missing', "filename" text null, "rejection_reason" text null, "verified_at" timestamptz null, "verified_by" text null, "metadata" jsonb null, "affiliate_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "affiliate_tax_document_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_affiliate_tax_document_affiliate_id" ON "affiliate_tax_document" ("affiliate_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_affiliate_tax_document_deleted_at" ON "affiliate_tax_document" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_affiliate_tax_document_affiliate_id_form_unique" ON "affiliate_tax_document" ("affiliate_id", "form") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "affiliate_touchpoint" ("id" text not null, "cart_id" text not null, "kind" text check ("kind" in ('click', 'code', 'coupon')) not null, "referral_code_id" text not null, "affiliate_id" text not null, "origin_id" text not null, "click_id" text null, "touched_at" timestamptz not null, "click_ip_hmac" text null, "landing_page" text null, "sub_id" text null, "buyer_ip_hmac" text null, "removed_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "affiliate_touchpoint_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_affiliate_touchpoint_deleted_at" ON "affiliate_touchpoint" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_affiliate_touchpoint_cart_id_origin_id_unique" ON "affiliate_touchpoint" ("cart_id", "origin_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "affiliate_unsettled_order" ("order_id" text not null, "attempts" integer not null default 1, "problem" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "affiliate_unsettled_order_pkey" primary key ("order_id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_affiliate_unsettled_order_deleted_at" ON "affiliate_unsettled_order" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "affiliate_watermark" ("id" text not null, "watched_until" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "affiliate_watermark_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_affiliate_watermark_deleted_at" ON "affiliate_watermark" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "affiliate" add constraint "affiliate_org_id_foreign" foreign key ("org_id") references "affiliate_org" ("id") on update cascade on delete set null;`);

    this.addSql(`alter table if exists "affiliate_org_member" add constraint "affiliate_org_member_org_id_foreign" foreign key ("org_id") references "affiliate_org" ("id") on update cascade;`);

    this.addSql(`alter table if exists "affiliate_referral_code" add constraint "affiliate_referral_code_affiliate_id_foreign" foreign key ("affiliate_id") references "affiliate" ("id") on update cascade;`);

    this.addSql(`alter table if exists "affiliate_tax_document" add constraint "affiliate_tax_document_affiliate_id_foreign" foreign key ("affiliate_id") references "affiliate" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "affiliate" drop constraint if exists "affiliate_org_id_foreign";`);

    this.addSql(`alter table if exists "affiliate_org_member" drop constraint if exists "affiliate_org_member_org_id_foreign";`);

    this.addSql(`alter table if exists "affiliate_referral_code" drop constraint if exists "affiliate_referral_code_affiliate_id_foreign";`);

    this.addSql(`alter table if exists "affiliate_tax_document" drop constraint if exists "affiliate_tax_document_affiliate_id_foreign";`);

    this.addSql(`drop table if exists "affiliate_attribution" cascade;`);

    this.addSql(`drop table if exists "affiliate_audit_entry" cascade;`);

    this.addSql(`drop table if exists "affiliate_click" cascade;`);

    this.addSql(`drop table if exists "affiliate_commission" cascade;`);

    this.addSql(`drop table if exists "affiliate_commission_line" cascade;`);

    this.addSql(`drop table if exists "affiliate_commission_rule" cascade;`);

    this.addSql(`drop table if exists "affiliate_conversion" cascade;`);

    this.addSql(`drop table if exists "affiliate_ledger_entry" cascade;`);

    this.addSql(`drop table if exists "affiliate_org" cascade;`);

    this.addSql(`drop table if exists "affiliate" cascade;`);

    this.addSql(`drop table if exists "affiliate_org_member" cascade;`);

    this.addSql(`drop table if exists "affiliate_payout" cascade;`);

    this.addSql(`drop table if exists "affiliate_payout_attempt" cascade;`);

    this.addSql(`drop table if exists "affiliate_payout_batch" cascade;`);

    this.addSql(`drop table if exists "affiliate_payout_line" cascade;`);

    this.addSql(`drop table if exists "affiliate_referral_code" cascade;`);

    this.addSql(`drop table if exists "affiliate_settings" cascade;`);

    this.addSql(`drop table if exists "affiliate_tax_document" cascade;`);

    this.addSql(`drop table if exists "affiliate_touchpoint" cascade;`);

    this.addSql(`drop table if exists "affiliate_unsettled_order" cascade;`);

    this.addSql(`drop table if exists "affiliate_watermark" cascade;`);
  }

}
