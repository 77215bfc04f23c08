import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Row-level security under the portal's reads. It comes after every table and column of its release. What it does is kept
 * as a function, so that it can be done again: where this role may not create roles, somebody who may does that later.
 */
export class Migration20261128235900AffiliatePortalWall extends Migration {
  override async up(): Promise<void> {
    this.addSql(RAISE)
    this.addSql("select affiliate_raise_portal_wall()")
  }

  override async down(): Promise<void> {
    this.addSql(TEAR_DOWN)
    this.addSql("drop function if exists affiliate_raise_portal_wall()")
  }
}

const ROLE = "affiliate_portal"

/** Rows of these affiliates. Nobody's where nothing was said. */
const IN_SCOPE = (column: string) => `${column} = any(string_to_array(current_setting('affiliate.scope', true), ','))`
const OF_ORG = (column: string) => `${column} = current_setting('affiliate.org', true)`
/** Rows that belong to a row which the role may see: the policies of that table hold here too. Of rows that are there, as its indexes are. */
const BELONGS = (table: string, condition: string) => `exists (select from ${table} o where ${condition})`

/** What the portal reads: the columns, and which rows are a scope's own. Never a column with an address, a buyer or a key in it. */
const TABLES: [table: string, columns: string, own: string][] = [
  ["affiliate", "id, name, email, kind, status, base_currency_code, payout_blocked, org_id, language, approved_at, created_at, deleted_at", IN_SCOPE("id")],
  ["affiliate_org_member", "id, org_id, email, name, role, invited_at, invitation_expires_at, joined_at, created_at, deleted_at", OF_ORG("org_id")],
  ["affiliate_terms_acceptance", "id, affiliate_id, terms_id, deleted_at", IN_SCOPE("affiliate_id")],
  // Everybody who is in the programme may read what they are asked to agree to.
  ["affiliate_terms", "id, version, title, body, published_at, published_by, deleted_at", "current_setting('affiliate.scope', true) <> ''"],
  // Whether there are any; never what they say.
  ["affiliate_payment_details", "id, affiliate_id, deleted_at", IN_SCOPE("affiliate_id")],
  ["affiliate_tax_document", "id, affiliate_id, form, state, filename, size_bytes, rejection_reason, verified_at, created_at, updated_at, deleted_at", IN_SCOPE("affiliate_id")],
  ["affiliate_referral_code", "id, affiliate_id, code, is_active, is_generated, promotion_id, created_at, deleted_at", IN_SCOPE("affiliate_id")],
  ["affiliate_click", "affiliate_id, referral_code_id, clicked_at, deleted_at", IN_SCOPE("affiliate_id")],
  ["affiliate_attribution", "id, conversion_id, affiliate_id, referral_code_id, source, sub_id, explanation, replaced_at, deleted_at", IN_SCOPE("affiliate_id")],
  [
    "affiliate_commission",
    "id, conversion_id, attribution_id, affiliate_id, order_id, currency_code, status, hold_reason, held_amount, available_at, created_at, deleted_at",
    IN_SCOPE("affiliate_id"),
  ],
  ["affiliate_commission_line", "id, commission_id, line_id, title, rule_id, rule_snapshot, unit_cost, decision, deleted_at", BELONGS("affiliate_commission", "o.id = affiliate_commission_line.commission_id and o.deleted_at is null")],
  // Also what no rule paid: it has an attribution and no commission. One that was attributed to somebody else later has a commission.
  [
    "affiliate_conversion",
    "id, display_id, sales_channel_id, placed_at, is_paid, is_canceled, facts, deleted_at",
    `${BELONGS("affiliate_attribution", "o.conversion_id = affiliate_conversion.id and o.replaced_at is null and o.deleted_at is null")}
      or ${BELONGS("affiliate_commission", "o.conversion_id = affiliate_conversion.id and o.deleted_at is null")}`,
  ],
  [
    "affiliate_ledger_entry",
    "id, seq, affiliate_id, currency_code, amount, kind, commission_id, conversion_id, line_id, order_id, payout_id, available_at, reason, created_at",
    IN_SCOPE("affiliate_id"),
  ],
  [
    "affiliate_payout",
    `id, batch_id, affiliate_id, currency_code, status, gross, fees, withheld, net, rail, reference_token, external_reference, paid_at, failure_reason,
      disputed_at, dispute_reason, created_at, updated_at, deleted_at`,
    IN_SCOPE("affiliate_id"),
  ],
  ["affiliate_payout_line", "payout_id, entry_id, released_at, deleted_at", BELONGS("affiliate_payout", "o.id = affiliate_payout_line.payout_id and o.deleted_at is null")],
  ["affiliate_payout_batch", "id, display_id, period_start, period_end", BELONGS("affiliate_payout", "o.batch_id = affiliate_payout_batch.id and o.deleted_at is null")],
]

/**
 * Policies of a table add up, so one lets everybody through as if there were none (a merchant's reporting role is no
 * owner either), and a restrictive one, for the portal's role alone, cuts off what is not its scope's.
 */
const wallOf = ([table, columns, own]: (typeof TABLES)[number]) => `
  revoke all on "${table}" from ${ROLE};
  grant select (${columns}) on "${table}" to ${ROLE};
  alter table "${table}" enable row level security;
  drop policy if exists affiliate_everybody on "${table}";
  create policy affiliate_everybody on "${table}" using (true) with check (true);
  drop policy if exists affiliate_portal_scope on "${table}";
  create policy affiliate_portal_scope on "${table}" as restrictive for select to ${ROLE} using (${own});`

/**
 * Roles belong to the whole cluster, and several databases of it may migrate at once: who comes second finds the role
 * there. Who creates a role may not yet assume it (PostgreSQL 16), so it is granted; whether it can be assumed is tried.
 */
const RAISE = `create or replace function affiliate_raise_portal_wall() returns boolean language plpgsql as $wall$
declare
  prior text := current_setting('role');
begin
  begin
    if not exists (select from pg_roles where rolname = '${ROLE}') then
      create role ${ROLE} nologin;
    end if;
  exception
    when duplicate_object or unique_violation then null;
    when insufficient_privilege then
      raise notice 'The portal has no second wall: % may not create the role ${ROLE}.', current_user;
      return false;
  end;
  begin
    perform set_config('role', '${ROLE}', true);
    perform set_config('role', prior, true);
  exception when insufficient_privilege then
    begin
      execute format('grant ${ROLE} to %I', current_user);
    exception when insufficient_privilege then
      raise notice 'The portal has no second wall: % may not assume the role ${ROLE}.', current_user;
      return false;
    end;
  end;
  execute format('grant usage on schema %I to ${ROLE}', current_schema());
  ${TABLES.map(wallOf).join("\n")}
  return true;
end $wall$`

/** The role stays: other databases of the cluster may use it. */
const TEAR_DOWN = `do $wall$
begin
  ${TABLES.map(([table]) => `
  drop policy if exists affiliate_portal_scope on "${table}";
  drop policy if exists affiliate_everybody on "${table}";
  alter table "${table}" disable row level security;`).join("")}
  if exists (select from pg_roles where rolname = '${ROLE}') then
    ${TABLES.map(([table]) => `revoke all on "${table}" from ${ROLE};`).join("\n    ")}
  end if;
end $wall$`
