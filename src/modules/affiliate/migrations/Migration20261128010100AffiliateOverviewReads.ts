import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What the overview sums, where it can be read without touching the tables: indexes that were there, with more in them. */
export class Migration20261128010100AffiliateOverviewReads extends Migration {
  override async up(): Promise<void> {
    this.addSql(REMAINING)
    // Derived by the database itself, so that it can never differ from the facts.
    this.addSql(
      `alter table "affiliate_conversion" add column if not exists "remaining_basis" numeric generated always as (affiliate_remaining_basis("facts")) stored`
    )
    this.addSql(`comment on column "affiliate_conversion"."remaining_basis" is 'Major units, unrounded: what is left of all lines of the facts'`)
    for (const [name, wider] of INDEXES) {
      this.addSql(`drop index if exists "${name}"`)
      this.addSql(wider)
    }
    // What is on its way, and whether a batch is complete: few rows, however many payouts there were.
    this.addSql(
      `create index "affiliate_payout_open" on "affiliate_payout" ("batch_id") where status not in ('paid', 'canceled', 'returned') and deleted_at is null`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "affiliate_payout_open"`)
    for (const [name, , narrower] of INDEXES) {
      this.addSql(`drop index if exists "${name}"`)
      this.addSql(narrower)
    }
    this.addSql(`alter table "affiliate_conversion" drop column if exists "remaining_basis"`)
    this.addSql("drop function if exists affiliate_remaining_basis(jsonb)")
  }
}

const REMAINING = `create or replace function affiliate_remaining_basis(facts jsonb) returns numeric language sql immutable parallel safe as $fn$
  select coalesce(sum((line ->> 'remaining_basis')::numeric), 0) from jsonb_array_elements(facts -> 'lines') line $fn$`

const ATTRIBUTED = `create unique index "IDX_affiliate_attribution_conversion_id_unique" on "affiliate_attribution" ("conversion_id")`
const ATTRIBUTED_ROWS = "where replaced_at is null and deleted_at is null"
const PLACED = `create index "affiliate_conversion_placed" on "affiliate_conversion" ("placed_at", "id")`
const PLACED_ROWS = "where deleted_at is null"
const POSTED = `create index "affiliate_ledger_entry_time" on "affiliate_ledger_entry" ("created_at", "seq")`

/** Name, with what is added, as it was. */
const INDEXES: [name: string, wider: string, narrower: string][] = [
  // Orders by their placement, with their worth.
  [
    "affiliate_conversion_placed",
    `${PLACED} include ("currency_code", "sales_channel_id", "is_canceled", "remaining_basis") ${PLACED_ROWS}`,
    `${PLACED} ${PLACED_ROWS}`,
  ],
  // Whether a click brought an order.
  ["IDX_affiliate_attribution_conversion_id_unique", `${ATTRIBUTED} include ("source") ${ATTRIBUTED_ROWS}`, `${ATTRIBUTED} ${ATTRIBUTED_ROWS}`],
  // What was earned in a period, by affiliate, commission and line: a commission knows its conversion, so that is no longer in it.
  [
    "affiliate_ledger_entry_time",
    `${POSTED} include ("kind", "currency_code", "amount", "affiliate_id", "commission_id", "line_id")`,
    `${POSTED} include ("kind", "currency_code", "amount", "conversion_id")`,
  ],
]
