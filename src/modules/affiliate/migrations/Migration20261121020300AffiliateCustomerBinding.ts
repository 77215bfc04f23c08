import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Customers who stay with an affiliate, attributions by that, and what codes brought. */
export class Migration20261121020300AffiliateCustomerBinding extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "affiliate_customer_binding" ("id" text not null, "customer_id" text not null, "affiliate_id" text not null, "referral_code_id" text null, "conversion_id" text null, "source" text check ("source" in ('click', 'code', 'coupon', 'manual')) not null, "bound_at" timestamptz not null, "bound_by" text not null, "expires_at" timestamptz null, "reason" text null, "ended_at" timestamptz null, "ended_by" text null, "end_reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "affiliate_customer_binding_pkey" primary key ("id"));`)
    for (const [name, definition] of INDEXES) {
      this.addSql(definition.replace("%s", `if not exists "${name}"`))
    }
    for (const [table, column, target] of FOREIGN_KEYS) {
      this.addSql(
        `alter table "${table}" add constraint "${foreignKeyName(table, column)}" foreign key ("${column}") references "${target}" ("id") on delete restrict`
      )
    }
    for (const [name, expression] of CHECKS) {
      this.addSql(`alter table "affiliate_customer_binding" add constraint "${name}" check (${expression})`)
    }
    this.addSql(attributionSources("'click', 'code', 'coupon', 'customer', 'manual'"))
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "affiliate_customer_binding" cascade`)
    for (const table of ["affiliate_click", "affiliate_attribution"]) {
      this.addSql(`drop index if exists "IDX_${table}_referral_code_id"`)
    }
    this.addSql(attributionSources("'click', 'code', 'coupon', 'manual'"))
  }
}

const INDEXES: [name: string, definition: string][] = [
  ["IDX_affiliate_customer_binding_deleted_at", `create index %s on "affiliate_customer_binding" ("deleted_at") where deleted_at is null`],
  // A customer is bound to one affiliate at a time.
  [
    "IDX_affiliate_customer_binding_live",
    `create unique index %s on "affiliate_customer_binding" ("customer_id") where ended_at is null and deleted_at is null`,
  ],
  ["IDX_affiliate_customer_binding_customer_id", `create index %s on "affiliate_customer_binding" ("customer_id") where deleted_at is null`],
  [
    "IDX_affiliate_customer_binding_affiliate_id_bound_at",
    `create index %s on "affiliate_customer_binding" ("affiliate_id", "bound_at") where deleted_at is null`,
  ],
  ["IDX_affiliate_customer_binding_bound_at", `create index %s on "affiliate_customer_binding" ("bound_at") where deleted_at is null`],
  // How many clicks and conversions a code brought.
  ["IDX_affiliate_click_referral_code_id", `create index %s on "affiliate_click" ("referral_code_id") where deleted_at is null`],
  ["IDX_affiliate_attribution_referral_code_id", `create index %s on "affiliate_attribution" ("referral_code_id") where deleted_at is null`],
]

const FOREIGN_KEYS: [table: string, column: string, target: string][] = [
  ["affiliate_customer_binding", "affiliate_id", "affiliate"],
  ["affiliate_customer_binding", "referral_code_id", "affiliate_referral_code"],
  ["affiliate_customer_binding", "conversion_id", "affiliate_conversion"],
]

const foreignKeyName = (table: string, column: string) => `${table}_${column}_fk`

const CHECKS: [name: string, expression: string][] = [
  ["affiliate_customer_binding_window", "expires_at is null or expires_at > bound_at"],
  ["affiliate_customer_binding_ended", "(ended_at is null) = (ended_by is null) and (ended_at is null) = (end_reason is null)"],
  ["affiliate_customer_binding_origin", "case source when 'manual' then reason is not null else num_nonnulls(referral_code_id, conversion_id) = 2 end"],
]

const attributionSources = (sources: string) => `alter table "affiliate_attribution"
  drop constraint "affiliate_attribution_source_check", add constraint "affiliate_attribution_source_check" check ("source" in (${sources}))`
