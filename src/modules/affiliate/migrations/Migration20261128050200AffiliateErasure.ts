import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Affiliates can be erased. */
export class Migration20261128050200AffiliateErasure extends Migration {
  override async up(): Promise<void> {
    this.addSql(states("'pending', 'active', 'rejected', 'suspended', 'terminated', 'erased'"))
  }

  override async down(): Promise<void> {
    this.addSql(states("'pending', 'active', 'rejected', 'suspended', 'terminated'"))
  }
}

const states = (names: string) => `alter table "affiliate"
  drop constraint "affiliate_status_check", add constraint "affiliate_status_check" check ("status" in (${names}))`
