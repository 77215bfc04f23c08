/** Tables that only grow. */
export const APPEND_ONLY_TABLES = ["affiliate_ledger_entry", "affiliate_audit_entry", "affiliate_terms", "affiliate_terms_acceptance"] as const

const TABLE_LIST = APPEND_ONLY_TABLES.map((table) => `('${table}')`).join(", ")

/**
 * Guards of append-only tables that are missing or not ENABLE ALWAYS. No row: the tables are what they claim to be.
 * A table that does not exist yet is no problem: migrations have not run.
 */
export const DISABLED_GUARDS = `
  select t.name as table_name, g.guard || ' is ' || case when tr.oid is null then 'missing' when tr.tgenabled = 'D' then 'disabled' else 'not always enabled' end as problem
  from (values ${TABLE_LIST}) t(name)
  cross join (values ('_no_change'), ('_no_truncate')) g(guard)
  left join pg_trigger tr on tr.tgrelid = to_regclass(t.name) and tr.tgname = t.name || g.guard
  where to_regclass(t.name) is not null and coalesce(tr.tgenabled::text, 'missing') <> 'A'`
