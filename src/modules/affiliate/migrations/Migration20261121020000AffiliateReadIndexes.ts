import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Indexes for what people read: the overview, and lists that stay quick with a million entries. Nothing decides by them. */
export class Migration20261121020000AffiliateReadIndexes extends Migration {
  override async up(): Promise<void> {
    this.addSql(TRIGRAMS)
    // Its successor has the id too, so that a page is found without reading a row.
    this.addSql(`drop index if exists "IDX_affiliate_conversion_placed_at"`)
    for (const [name, definition] of INDEXES) {
      this.addSql(`create index "${name}" on ${definition}`)
    }
  }

  override async down(): Promise<void> {
    for (const [name] of INDEXES) {
      this.addSql(`drop index if exists "${name}"`)
    }
    this.addSql(`create index if not exists "IDX_affiliate_conversion_placed_at" on "affiliate_conversion" ("placed_at") where deleted_at is null`)
    this.addSql("drop function if exists affiliate_trigrams(text)")
  }
}

/**
 * Every three letters in a row, in lower case: what an index can find a part of a name by. The extension pg_trgm does
 * the same, but a merchant's role may not be allowed to create extensions.
 */
const TRIGRAMS = `create or replace function affiliate_trigrams(value text) returns text[] language sql immutable strict parallel safe as $fn$
  select coalesce(array_agg(distinct substr(folded, position, 3)), '{}')
  from (select lower(value) as folded) f, generate_series(1, length(folded) - 2) position $fn$`

const INDEXES: [name: string, definition: string][] = [
  // Part of a name or email.
  ["affiliate_search", `"affiliate" using gin (affiliate_trigrams("name" || ' ' || "email")) where deleted_at is null`],
  ["affiliate_name", `"affiliate" ("name", "id") where deleted_at is null`],
  ["affiliate_created", `"affiliate" ("created_at", "id") where deleted_at is null`],
  // The overview's period, and entries of a time.
  ["affiliate_click_time", `"affiliate_click" ("clicked_at") where deleted_at is null`],
  [
    "affiliate_ledger_entry_time",
    `"affiliate_ledger_entry" ("created_at", "seq") include ("kind", "currency_code", "amount", "conversion_id")`,
  ],
  // Sorts and filters of lists without end. Rare values are found at once; common ones need no index.
  ["affiliate_ledger_entry_kind", `"affiliate_ledger_entry" ("kind", "created_at", "seq")`],
  ["affiliate_ledger_entry_currency", `"affiliate_ledger_entry" ("currency_code", "created_at", "seq")`],
  ["affiliate_commission_status", `"affiliate_commission" ("status", "id") where deleted_at is null`],
  ["affiliate_commission_available", `"affiliate_commission" ("available_at", "id") where deleted_at is null`],
  ["affiliate_commission_score", `"affiliate_commission" (coalesce("fraud_score", -1), "id") where deleted_at is null`],
  ["affiliate_commission_currency", `"affiliate_commission" ("currency_code") where deleted_at is null`],
  ["affiliate_commission_order", `"affiliate_commission" ("order_id") where deleted_at is null`],
  ["affiliate_conversion_placed", `"affiliate_conversion" ("placed_at", "id") where deleted_at is null`],
  ["affiliate_conversion_currency", `"affiliate_conversion" ("currency_code", "placed_at") where deleted_at is null`],
  ["affiliate_conversion_refusal", `"affiliate_conversion" ("refusal_code", "placed_at") where refusal_code is not null and deleted_at is null`],
  // Which product a line was of, without its rule and decision.
  ["affiliate_commission_line_product", `"affiliate_commission_line" ("commission_id", "line_id") include ("product_id") where deleted_at is null`],
  // What waits for a person: few rows among many.
  ["affiliate_tax_document_uploaded", `"affiliate_tax_document" ("created_at") where state = 'uploaded' and deleted_at is null`],
  ["affiliate_payout_failed", `"affiliate_payout" ("created_at") where status = 'failed' and deleted_at is null`],
]
