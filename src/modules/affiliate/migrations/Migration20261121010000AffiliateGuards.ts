import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What the models cannot say: foreign keys, checks, covering indexes, and tables that only grow. Tables of one module,
 * so PostgreSQL is the last witness of every rule that the code keeps.
 */
export class Migration20261121010000AffiliateGuards extends Migration {
  override async up(): Promise<void> {
    for (const statement of [...foreignKeys(), ...checks(), ...indexes(), ...appendOnly(), ...comments()]) {
      this.addSql(statement)
    }
  }

  override async down(): Promise<void> {
    for (const table of APPEND_ONLY_TABLES) {
      this.addSql(`drop trigger if exists ${table}_no_change on "${table}"`)
      this.addSql(`drop trigger if exists ${table}_no_truncate on "${table}"`)
    }
    this.addSql("drop function if exists affiliate_append_only()")
    for (const [table, column] of FOREIGN_KEYS) {
      this.addSql(`alter table "${table}" drop constraint if exists "${foreignKeyName(table, column)}"`)
    }
    for (const [table, name] of CHECKS) {
      this.addSql(`alter table "${table}" drop constraint if exists "${name}"`)
    }
    for (const name of INDEX_NAMES) {
      this.addSql(`drop index if exists "${name}"`)
    }
  }
}

/** As they were then: tables that came later bring their own guards. */
const APPEND_ONLY_TABLES = ["affiliate_ledger_entry", "affiliate_audit_entry"]

const FOREIGN_KEYS: [table: string, column: string, target: string][] = [
  ["affiliate_click", "referral_code_id", "affiliate_referral_code"],
  ["affiliate_touchpoint", "referral_code_id", "affiliate_referral_code"],
  ["affiliate_attribution", "conversion_id", "affiliate_conversion"],
  ["affiliate_attribution", "affiliate_id", "affiliate"],
  ["affiliate_attribution", "referral_code_id", "affiliate_referral_code"],
  ["affiliate_commission", "conversion_id", "affiliate_conversion"],
  ["affiliate_commission", "attribution_id", "affiliate_attribution"],
  ["affiliate_commission", "affiliate_id", "affiliate"],
  ["affiliate_commission_line", "commission_id", "affiliate_commission"],
  ["affiliate_commission_line", "rule_id", "affiliate_commission_rule"],
  ["affiliate_ledger_entry", "affiliate_id", "affiliate"],
  ["affiliate_ledger_entry", "commission_id", "affiliate_commission"],
  ["affiliate_ledger_entry", "payout_id", "affiliate_payout"],
  ["affiliate_payout", "batch_id", "affiliate_payout_batch"],
  ["affiliate_payout", "affiliate_id", "affiliate"],
  ["affiliate_payout_line", "payout_id", "affiliate_payout"],
  ["affiliate_payout_line", "entry_id", "affiliate_ledger_entry"],
  ["affiliate_payout_attempt", "payout_id", "affiliate_payout"],
]

const foreignKeyName = (table: string, column: string) => `${table}_${column}_fk`

function foreignKeys(): string[] {
  return FOREIGN_KEYS.map(
    ([table, column, target]) =>
      `alter table "${table}" add constraint "${foreignKeyName(table, column)}" foreign key ("${column}") references "${target}" ("id") on delete restrict`
  )
}

const CHECKS: [table: string, name: string, expression: string][] = [
  ["affiliate_ledger_entry", "affiliate_ledger_entry_amount_whole", "amount = trunc(amount) and amount <> 0"],
  [
    "affiliate_ledger_entry",
    "affiliate_ledger_entry_kind_follows_sign",
    `case kind when 'accrual' then amount > 0 when 'reinstatement' then amount > 0 when 'reversal' then amount < 0
       when 'payout' then amount < 0 when 'payout_return' then amount > 0 when 'bonus' then amount > 0 else true end`,
  ],
  [
    "affiliate_ledger_entry",
    "affiliate_ledger_entry_belongs",
    `case when kind in ('accrual', 'reversal', 'reinstatement') then num_nonnulls(commission_id, conversion_id, line_id, rule_id, rule_snapshot, attributable_amount) = 6
       when kind in ('payout', 'payout_return') then payout_id is not null
       else reason is not null end`,
  ],
  ["affiliate_commission", "affiliate_commission_held_whole", "held_amount = trunc(held_amount) and held_amount >= 0"],
  ["affiliate_commission", "affiliate_commission_approved", "status <> 'approved' or approved_by is not null"],
  ["affiliate_payout", "affiliate_payout_sums", "net = gross - fees - withheld and net > 0 and fees >= 0 and withheld >= 0"],
  [
    "affiliate_payout",
    "affiliate_payout_whole",
    "gross = trunc(gross) and fees = trunc(fees) and withheld = trunc(withheld)",
  ],
  [
    "affiliate_payout",
    "affiliate_payout_paid",
    "status not in ('paid', 'returned') or (paid_at is not null and external_reference is not null)",
  ],
  ["affiliate_payout_batch", "affiliate_payout_batch_approved", "(approved_at is null) = (approved_by is null)"],
  [
    "affiliate_commission_rule",
    "affiliate_commission_rule_scope_ref",
    "(scope = 'global') = (scope_ref_id is null)",
  ],
  ["affiliate_commission_rule", "affiliate_commission_rule_window", "expires_at is null or expires_at > effective_at"],
  ["affiliate_referral_code", "affiliate_referral_code_upper", "code = upper(code)"],
]

function checks(): string[] {
  return CHECKS.map(
    ([table, name, expression]) => `alter table "${table}" add constraint "${name}" check (${expression})`
  )
}

const INDEXES: [name: string, definition: string][] = [
  ["affiliate_ledger_entry_source_key", `unique index %s on "affiliate_ledger_entry" ("source_key")`],
  ["affiliate_ledger_entry_seq", `unique index %s on "affiliate_ledger_entry" ("seq")`],
  // Balances: a sum over one affiliate and currency without touching the table.
  [
    "affiliate_ledger_entry_balance",
    `index %s on "affiliate_ledger_entry" ("affiliate_id", "currency_code") include ("amount")`,
  ],
  // What a commission stands at, without touching the table: what is pending is summed commission by commission.
  [
    "affiliate_ledger_entry_commission",
    `index %s on "affiliate_ledger_entry" ("commission_id") include ("amount") where commission_id is not null`,
  ],
  ["affiliate_ledger_entry_order", `index %s on "affiliate_ledger_entry" ("order_id") where order_id is not null`],
  ["affiliate_ledger_entry_payout", `index %s on "affiliate_ledger_entry" ("payout_id") where payout_id is not null`],
  // Adjustments and bonuses belong to no commission and are swept at once.
  [
    "affiliate_ledger_entry_manual",
    `index %s on "affiliate_ledger_entry" ("affiliate_id", "currency_code") where kind in ('adjustment', 'bonus')`,
  ],
  // What is paid out already, without reading everything that was earned.
  [
    "affiliate_ledger_entry_paid",
    `index %s on "affiliate_ledger_entry" ("affiliate_id", "currency_code") include ("amount") where kind in ('payout', 'payout_return')`,
  ],
  // What was taken back lately, for the sweep of orders, without reading the whole ledger every time.
  [
    "affiliate_ledger_entry_reversals",
    `index %s on "affiliate_ledger_entry" ("created_at") include ("order_id") where kind = 'reversal'`,
  ],
  // The rules of a scope and reference, the one that wins first.
  [
    "affiliate_commission_rule_lookup",
    `index %s on "affiliate_commission_rule" ("scope", coalesce("scope_ref_id", ''), "currency_code", "effective_at" desc, "created_at" desc, "id" desc) where deleted_at is null`,
  ],
  // Whether any rule asks for costs, without reading them all.
  [
    "affiliate_commission_rule_margin",
    `index %s on "affiliate_commission_rule" ("id") where basis = 'gross_margin' and deleted_at is null`,
  ],
]

const INDEX_NAMES = INDEXES.map(([name]) => name)

function indexes(): string[] {
  return [
    ...INDEXES.map(([name, definition]) => `create ${definition.replace("%s", `"${name}"`)}`),
    // Rows of these two tables are never deleted, and a million of them should not pay for an index that says so.
    `drop index if exists "IDX_affiliate_ledger_entry_deleted_at"`,
    `drop index if exists "IDX_affiliate_payout_line_deleted_at"`,
    `alter table "affiliate_ledger_entry" alter column "seq" type bigint`,
    `alter sequence "affiliate_ledger_entry_seq_seq" as bigint`,
    `alter table "affiliate_audit_entry" alter column "seq" type bigint`,
    `alter sequence "affiliate_audit_entry_seq_seq" as bigint`,
  ]
}

/** ENABLE ALWAYS: also where session_replication_role would skip ordinary triggers. */
function appendOnly(): string[] {
  return [
    `create or replace function affiliate_append_only() returns trigger language plpgsql as $fn$
     begin
       raise exception '% is append-only: % refused', tg_table_name, tg_op using errcode = 'P0001';
     end $fn$`,
    ...APPEND_ONLY_TABLES.flatMap((table) => [
      `create trigger "${table}_no_change" before update or delete on "${table}" for each row execute function affiliate_append_only()`,
      `create trigger "${table}_no_truncate" before truncate on "${table}" for each statement execute function affiliate_append_only()`,
      `alter table "${table}" enable always trigger "${table}_no_change"`,
      `alter table "${table}" enable always trigger "${table}_no_truncate"`,
    ]),
  ]
}

function comments(): string[] {
  return [
    `comment on column "affiliate_ledger_entry"."amount" is 'Signed, integer minor units of currency_code'`,
    `comment on column "affiliate_ledger_entry"."source_key" is 'commission:line:seq, payout:id, payout_return:id, manual:key'`,
    `comment on column "affiliate_commission"."held_amount" is 'Minor units that would post if the hold were cleared'`,
    `comment on column "affiliate_payout"."net" is 'Minor units that leave: gross - fees - withheld'`,
    `comment on column "affiliate_conversion"."settle_seq" is 'Raised by every settling; guards against stale reads'`,
  ]
}
