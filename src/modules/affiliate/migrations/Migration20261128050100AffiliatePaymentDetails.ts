import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Where affiliates' money goes, sealed. */
export class Migration20261128050100AffiliatePaymentDetails extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "affiliate_payment_details" ("id" text not null, "affiliate_id" text not null, "method" text check ("method" in ('bank_account', 'paypal', 'other')) not null, "sealed" text not null, "key_id" text not null, "masked" text not null, "currency_code" text null, "country" text null, "updated_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "affiliate_payment_details_pkey" primary key ("id"));`)
    this.addSql(`create index if not exists "IDX_affiliate_payment_details_deleted_at" on "affiliate_payment_details" ("deleted_at") where deleted_at is null`)
    this.addSql(
      `create unique index if not exists "IDX_affiliate_payment_details_affiliate_id_unique" on "affiliate_payment_details" ("affiliate_id") where deleted_at is null`
    )
    for (const [table, column, target] of FOREIGN_KEYS) {
      this.addSql(
        `alter table "${table}" add constraint "${table}_${column}_fk" foreign key ("${column}") references "${target}" ("id") on delete restrict`
      )
    }
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "affiliate_payment_details" cascade`)
  }
}

const FOREIGN_KEYS: [table: string, column: string, target: string][] = [
  ["affiliate_payment_details", "affiliate_id", "affiliate"],
]
