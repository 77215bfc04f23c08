import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Clicks by month: what is too old goes by dropping a table, not by deleting a million rows. The key includes the month's
 * column, as PostgreSQL demands of a partitioned table. Rows that are there stay.
 */
export class Migration20261128030000AffiliateClickMonths extends Migration {
  override async up(): Promise<void> {
    for (const statement of [ADDED, ...SET_ASIDE, ...PARTITIONED, CREATE_MONTH, DROP_MONTHS, ...BROUGHT_BACK, ...CONSTRAINED, ...INDEXED]) {
      this.addSql(statement)
    }
  }

  override async down(): Promise<void> {
    for (const statement of [...SET_ASIDE, ...UNPARTITIONED, ...CONSTRAINED, ...INDEXED, ...FUNCTIONS_GONE]) {
      this.addSql(statement)
    }
  }
}

const INDEXES: [name: string, columns: string, where: string][] = [
  ["IDX_affiliate_click_deleted_at", `"deleted_at"`, ""],
  ["IDX_affiliate_click_affiliate_id_clicked_at", `"affiliate_id", "clicked_at"`, ""],
  ["IDX_affiliate_click_referral_code_id", `"referral_code_id"`, ""],
  ["IDX_affiliate_click_ip_hmac_clicked_at", `"ip_hmac", "clicked_at"`, "ip_hmac is not null and "],
  ["affiliate_click_time", `"clicked_at"`, ""],
]

const ADDED = `alter table "affiliate_click" add column "user_agent_class" text`

/** Names of indexes and keys are the schema's, so the old table's go before the new ones come. */
const SET_ASIDE = [
  `alter table "affiliate_click" rename to "affiliate_click_before"`,
  `alter table "affiliate_click_before" drop constraint "affiliate_click_pkey"`,
  `alter table "affiliate_click_before" drop constraint "affiliate_click_referral_code_id_fk"`,
  ...INDEXES.map(([name]) => `drop index if exists "${name}"`),
]

const PARTITIONED = [
  `create table "affiliate_click" (like "affiliate_click_before" including defaults) partition by range ("clicked_at")`,
  // Where no month was made in time: no click is lost for it, and the month's table takes them over.
  `create table "affiliate_click_default" partition of "affiliate_click" default`,
]

/**
 * Makes the table of the month (UTC) that a moment is in, and says whether it is new. The default table is locked
 * first: what it holds of that month moves over, and nothing may come in between.
 */
const CREATE_MONTH = `
  create or replace function affiliate_create_click_month(moment timestamptz) returns boolean language plpgsql as $fn$
  declare
    month timestamp := date_trunc('month', moment at time zone 'UTC');
    from_at timestamptz := month at time zone 'UTC';
    until_at timestamptz := (month + interval '1 month') at time zone 'UTC';
    name text := 'affiliate_click_' || to_char(month, 'YYYY_MM');
  begin
    perform pg_advisory_xact_lock(hashtextextended('affiliate:click-months', 0));
    if to_regclass(quote_ident(name)) is not null then
      return false;
    end if;
    execute format('create table %I (like affiliate_click including defaults including constraints)', name);
    lock table affiliate_click_default in access exclusive mode;
    execute format('with moved as (delete from affiliate_click_default where clicked_at >= %L and clicked_at < %L returning *) insert into %I select * from moved', from_at, until_at, name);
    execute format('alter table affiliate_click attach partition %I for values from (%L) to (%L)', name, from_at, until_at);
    return true;
  end $fn$`

/** Drops the tables of months that ended before a moment, and what the default table holds from before it. */
const DROP_MONTHS = `
  create or replace function affiliate_drop_click_months(moment timestamptz) returns text[] language plpgsql as $fn$
  declare
    names text[];
    name text;
  begin
    perform pg_advisory_xact_lock(hashtextextended('affiliate:click-months', 0));
    select coalesce(array_agg(c.relname::text order by c.relname), '{}') into names
    from pg_inherits i join pg_class c on c.oid = i.inhrelid
    where i.inhparent = to_regclass('affiliate_click') and c.relname ~ '^affiliate_click_\\d{4}_\\d{2}$'
      and (to_timestamp(right(c.relname, 7), 'YYYY_MM')::timestamp + interval '1 month') at time zone 'UTC' <= moment;
    foreach name in array names loop
      execute format('drop table %I', name);
    end loop;
    delete from affiliate_click_default where clicked_at < moment;
    return names;
  end $fn$`

/** The months of what is there, this one and the three that come. */
const BROUGHT_BACK = [
  `select affiliate_create_click_month(month at time zone 'UTC') from generate_series(
     (select date_trunc('month', least(min(clicked_at), now()) at time zone 'UTC') from "affiliate_click_before"),
     (now() + interval '3 months') at time zone 'UTC', interval '1 month') as month`,
  `insert into "affiliate_click" select * from "affiliate_click_before"`,
  `drop table "affiliate_click_before"`,
  `alter table "affiliate_click" add constraint "affiliate_click_pkey" primary key ("id", "clicked_at")`,
  `comment on column "affiliate_click"."user_agent_class" is 'The kind of device: all that is kept of the user agent'`,
]

const CONSTRAINED = [
  `alter table "affiliate_click" add constraint "affiliate_click_user_agent_class_check" check ("user_agent_class" in ('desktop', 'mobile', 'tablet', 'other'))`,
  `alter table "affiliate_click" add constraint "affiliate_click_referral_code_id_fk" foreign key ("referral_code_id") references "affiliate_referral_code" ("id") on delete restrict`,
]

const INDEXED = INDEXES.map(([name, columns, where]) => `create index "${name}" on "affiliate_click" (${columns}) where ${where}deleted_at is null`)

const UNPARTITIONED = [
  `create table "affiliate_click" (like "affiliate_click_before" including defaults)`,
  `insert into "affiliate_click" select * from "affiliate_click_before"`,
  `drop table "affiliate_click_before"`,
  `alter table "affiliate_click" add constraint "affiliate_click_pkey" primary key ("id")`,
]

const FUNCTIONS_GONE = [
  `alter table "affiliate_click" drop column "user_agent_class"`,
  "drop function if exists affiliate_create_click_month(timestamptz)",
  "drop function if exists affiliate_drop_click_months(timestamptz)",
]
