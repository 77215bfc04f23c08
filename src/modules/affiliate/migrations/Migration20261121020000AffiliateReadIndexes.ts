import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Indexes for what people read: the overview, and lists that stay quick with a million entries. Nothing decides by them. */
export class Migration20261121020000AffiliateReadIndexes extends Migration {
  override async up(): Promise<void> {
    for (const [name, definition] of INDEXES) {
      this.addSql(`create index "${name}" on ${definition}`)
    }
  }

  override async down(): Promise<void> {
    for (const [name] of INDEXES) {
      this.addSql(`drop index if exists "${name}"`)
    }
  }
}

const INDEXES: [name: string, definition: string][] = [
  // The overview's period.
  ["affiliate_click_time", `"affiliate_click" ("clicked_at") where deleted_at is null`],
  ["affiliate_ledger_entry_time", `"affiliate_ledger_entry" ("created_at")`],
  // What became ready to pay lately.
  ["affiliate_commission_ready", `"affiliate_commission" ("available_at") where status = 'approved' and deleted_at is null`],
  // What waits for a person: few rows among many.
  ["affiliate_commission_review", `"affiliate_commission" ("created_at") where status = 'pending_review' and deleted_at is null`],
  ["affiliate_tax_document_uploaded", `"affiliate_tax_document" ("created_at") where state = 'uploaded' and deleted_at is null`],
  ["affiliate_payout_failed", `"affiliate_payout" ("created_at") where status = 'failed' and deleted_at is null`],
]
