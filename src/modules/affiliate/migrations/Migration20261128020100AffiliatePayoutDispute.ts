import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Payouts that are kept back because somebody disputes them. */
export class Migration20261128020100AffiliatePayoutDispute extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "affiliate_payout" add column if not exists "disputed_at" timestamptz null`)
    this.addSql(`alter table "affiliate_payout" add column if not exists "dispute_reason" text null`)
    for (const [name, expression] of CHECKS) {
      this.addSql(`alter table "affiliate_payout" add constraint "${name}" check (${expression})`)
    }
    // What waits for a person: few rows among many.
    this.addSql(`create index "affiliate_payout_disputed" on "affiliate_payout" ("created_at") where disputed_at is not null and deleted_at is null`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "affiliate_payout_disputed"`)
    for (const [name] of CHECKS) {
      this.addSql(`alter table "affiliate_payout" drop constraint if exists "${name}"`)
    }
    this.addSql(`alter table "affiliate_payout" drop column if exists "dispute_reason"`)
    this.addSql(`alter table "affiliate_payout" drop column if exists "disputed_at"`)
  }
}

const CHECKS: [name: string, expression: string][] = [
  // The last witness: no statement sends, or books as paid, what is disputed.
  ["affiliate_payout_disputed_stays", "disputed_at is null or status in ('pending', 'approved', 'failed')"],
  ["affiliate_payout_dispute_reason", "(disputed_at is null) = (dispute_reason is null)"],
]
