import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What the admin's pages need: the files of tax documents, and indexes for what is looked up. */
export class Migration20261121020100AffiliateDesk extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "affiliate_tax_document" add column if not exists "file_id" text null`)
    this.addSql(`alter table "affiliate_tax_document" add column if not exists "mime_type" text null`)
    this.addSql(`alter table "affiliate_tax_document" add column if not exists "size_bytes" integer null`)
    // Balances as before, and now also what a balance was after an entry: the same index, in the order of posting.
    this.addSql(`drop index if exists "affiliate_ledger_entry_balance"`)
    this.addSql(
      `create index "affiliate_ledger_entry_balance" on "affiliate_ledger_entry" ("affiliate_id", "currency_code", "seq") include ("amount")`
    )
    // An order by the number that people know it by.
    this.addSql(
      `create index "affiliate_conversion_display_id" on "affiliate_conversion" ("display_id") where display_id is not null and deleted_at is null`
    )
    // Whether a click led to a conversion.
    this.addSql(
      `create index "affiliate_attribution_click" on "affiliate_attribution" ("click_id") where click_id is not null and replaced_at is null and deleted_at is null`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "affiliate_tax_document" drop column if exists "size_bytes"`)
    this.addSql(`alter table "affiliate_tax_document" drop column if exists "mime_type"`)
    this.addSql(`alter table "affiliate_tax_document" drop column if exists "file_id"`)
    this.addSql(`drop index if exists "affiliate_attribution_click"`)
    this.addSql(`drop index if exists "affiliate_conversion_display_id"`)
    this.addSql(`drop index if exists "affiliate_ledger_entry_balance"`)
    this.addSql(
      `create index "affiliate_ledger_entry_balance" on "affiliate_ledger_entry" ("affiliate_id", "currency_code") include ("amount")`
    )
  }
}
