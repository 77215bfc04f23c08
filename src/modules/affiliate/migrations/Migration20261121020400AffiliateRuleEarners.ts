import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Which commissions earn by a rule: asked on the rule's page, and of a table with a row for every line that was ever sold. */
export class Migration20261121020400AffiliateRuleEarners extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create index "affiliate_commission_line_rule" on "affiliate_commission_line" ("rule_id", "commission_id") where deleted_at is null`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "affiliate_commission_line_rule"`)
  }
}
