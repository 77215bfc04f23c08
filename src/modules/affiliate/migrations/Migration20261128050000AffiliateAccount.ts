import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const APPEND_ONLY_TABLES = ["affiliate_terms", "affiliate_terms_acceptance"]

/** What an applicant says of itself, and the terms it agrees to. */
export class Migration20261128050000AffiliateAccount extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "affiliate" add column if not exists "language" text null`)
    this.addSql(`alter table "affiliate" add column if not exists "answers" jsonb null`)
    this.addSql(`alter table "affiliate" add column if not exists "notification_preferences" jsonb null`)
    this.addSql(`create table if not exists "affiliate_terms" ("id" text not null, "version" integer not null, "title" text not null, "body" text not null, "published_at" timestamptz not null, "published_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "affiliate_terms_pkey" primary key ("id"));`)
    this.addSql(`create table if not exists "affiliate_terms_acceptance" ("id" text not null, "affiliate_id" text not null, "terms_id" text not null, "actor_id" text not null, "accepted_at" timestamptz not null, "ip_hmac" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "affiliate_terms_acceptance_pkey" primary key ("id"));`)
    for (const [name, definition] of INDEXES) {
      this.addSql(definition.replace("%s", `if not exists "${name}"`))
    }
    for (const [table, column, target] of FOREIGN_KEYS) {
      this.addSql(
        `alter table "${table}" add constraint "${table}_${column}_fk" foreign key ("${column}") references "${target}" ("id") on delete restrict`
      )
    }
    this.addSql(`alter table "affiliate_terms" add constraint "affiliate_terms_version" check (version > 0)`)
    for (const table of APPEND_ONLY_TABLES) {
      this.addSql(`create trigger "${table}_no_change" before update or delete on "${table}" for each row execute function affiliate_append_only()`)
      this.addSql(`create trigger "${table}_no_truncate" before truncate on "${table}" for each statement execute function affiliate_append_only()`)
      this.addSql(`alter table "${table}" enable always trigger "${table}_no_change"`)
      this.addSql(`alter table "${table}" enable always trigger "${table}_no_truncate"`)
    }
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "affiliate_terms_acceptance" cascade`)
    this.addSql(`drop table if exists "affiliate_terms" cascade`)
    for (const column of ["notification_preferences", "answers", "language"]) {
      this.addSql(`alter table "affiliate" drop column if exists "${column}"`)
    }
  }
}

const INDEXES: [name: string, definition: string][] = [
  ["IDX_affiliate_terms_deleted_at", `create index %s on "affiliate_terms" ("deleted_at") where deleted_at is null`],
  ["IDX_affiliate_terms_version_unique", `create unique index %s on "affiliate_terms" ("version") where deleted_at is null`],
  ["IDX_affiliate_terms_acceptance_deleted_at", `create index %s on "affiliate_terms_acceptance" ("deleted_at") where deleted_at is null`],
  [
    "IDX_affiliate_terms_acceptance_affiliate_id_terms_id_unique",
    `create unique index %s on "affiliate_terms_acceptance" ("affiliate_id", "terms_id") where deleted_at is null`,
  ],
  ["IDX_affiliate_terms_acceptance_terms_id", `create index %s on "affiliate_terms_acceptance" ("terms_id") where deleted_at is null`],
]

const FOREIGN_KEYS: [table: string, column: string, target: string][] = [
  ["affiliate_terms_acceptance", "affiliate_id", "affiliate"],
  ["affiliate_terms_acceptance", "terms_id", "affiliate_terms"],
]
