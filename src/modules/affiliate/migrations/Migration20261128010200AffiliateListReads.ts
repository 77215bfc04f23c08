import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Filters and sorts of lists that had no index: all of them on tables that an order does not write to, or on few of its rows. */
export class Migration20261128010200AffiliateListReads extends Migration {
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
  // Where each affiliate's documents stand, without reading them.
  ["affiliate_tax_document_standing", `"affiliate_tax_document" ("affiliate_id") include ("state") where deleted_at is null`],
  // Held commissions by their reason: the others have none.
  ["affiliate_commission_hold_reason", `"affiliate_commission" ("hold_reason") where hold_reason is not null and deleted_at is null`],
  // What each batch pays in all.
  [
    "affiliate_payout_totals",
    `"affiliate_payout" ("batch_id", "currency_code") include ("gross", "fees", "withheld", "net") where status <> 'canceled' and deleted_at is null`,
  ],
]
