/** A programme with a past: affiliates, orders, commissions and ledger entries, made by set-based SQL. */

/** What each order of the past looks like: two lines, so two entries. */
const ENTRIES_PER_ORDER = 2
/** What a line earns, in minor units; its basis is ten times that. */
const amount = (order, line) => `(100 + (${order}::bigint * 7919 + ${line} * 104729) % 4900)`
const HOLD_DAYS = 14
const RULE_ID = "affrule_of_the_past"

const RULE = `jsonb_build_object('id', '${RULE_ID}', 'kind', 'percent', 'name', 'Ten percent', 'rate', '0.1', 'basis', 'order_subtotal',
  'scope', 'global', 'tiers', null, 'flat_per', null, 'created_at', '2025-01-01T00:00:00.000Z', 'expires_at', null, 'max_amount', null,
  'effective_at', '2025-01-01T00:00:00.000Z', 'scope_ref_id', null, 'currency_code', null)`
const FACT_LINE = (line) => `jsonb_build_object('line_id', 'line_${line}', 'kept_quantity', '1', 'remaining_basis', (${amount("n", line)} / 10.0)::text)`
const FACT_LINES = Array.from({ length: ENTRIES_PER_ORDER }, (_, index) => FACT_LINE(index + 1)).join(", ")
const FACTS = `jsonb_build_object('currency_code', :currency::text, 'canceled', false, 'paid_in_full', true, 'lines', jsonb_build_array(${FACT_LINES}))`

/**
 * Adds affiliates, each with a code and a verified tax form, and their orders: `entries` in all, dealt out to them in
 * turn, placed on the days from `oldest_days` to `youngest_days` ago. Commissions older than the hold are approved.
 * @param {{ name?: string, affiliates: number, entries: number, currency: string, oldest_days?: number, youngest_days?: number }} input
 * @returns {Promise<{ affiliate_ids: string[], codes: string[] }>}
 */
export async function fill({ container }, { name = "past", oldest_days = 365, youngest_days = HOLD_DAYS + 1, ...input }) {
  const knex = container.resolve("__pg_connection__")
  const values = { name, oldest_days, days: oldest_days - youngest_days, ...input, orders: input.entries / ENTRIES_PER_ORDER }
  await knex.transaction(async (transaction) => {
    // The rows are consistent by construction; checking a million foreign keys would take most of the time.
    await transaction.raw("set local session_replication_role = replica")
    for (const statement of [RULES, AFFILIATES, CODES, TAX_DOCUMENTS, CONVERSIONS, ATTRIBUTIONS, COMMISSIONS, LINES, ENTRIES]) {
      await transaction.raw(statement, values)
    }
  })
  await tidy({ container }, { command: "vacuum (analyze)" })
  await knex.raw("checkpoint")
  const { rows } = await knex.raw("select affiliate_id, code from affiliate_referral_code where code like upper(:name) || '-%' order by code", { name })
  return { affiliate_ids: rows.map((row) => row.affiliate_id), codes: rows.map((row) => row.code) }
}

/** What autovacuum would do from time to time: the planner learns how big the plugin's tables have become. */
export async function tidy({ container }, { command = "analyze" } = {}) {
  const knex = container.resolve("__pg_connection__")
  const { rows } = await knex.raw("select relname from pg_class where relkind = 'r' and relname like 'affiliate%'")
  for (const { relname } of rows) {
    await knex.raw(`${command} ${relname}`)
  }
}

/** As long as Medusa's own ids. */
const plainId = (prefix, number) => `'${prefix}_' || :name || lpad((${number})::text, 26 - length(:name), '0')`
const AFFILIATE = plainId("aff", "n % :affiliates")
const CODE = plainId("affcode", "n % :affiliates")
const DAY = "(now() - (:oldest_days - n::float8 * :days / greatest(:orders, 1)) * interval '1 day')"
/** Sorted by their age, as Medusa's are: the milliseconds first. */
const id = (prefix, number) =>
  `'${prefix}_' || (extract(epoch from ${DAY}) * 1000)::bigint || :name || lpad((${number})::text, 13 - length(:name), '0')`
const AVAILABLE = `${DAY} + interval '${HOLD_DAYS} days'`
const ORDERS = "from generate_series(0, :orders::int - 1) n"
const ORDER_LINES = `${ORDERS} cross join generate_series(1, ${ENTRIES_PER_ORDER}) line`
const AMOUNT = amount("n", "line")
/** As many as a shop has. */
const PRODUCT = "'prod_past' || (n::bigint * 7 + line) % 500"

const RULES = `insert into affiliate_commission_rule (id, name, scope, kind, rate, basis, effective_at, expires_at)
  values ('${RULE_ID}', 'Ten percent', 'global', 'percent', '0.1', 'order_subtotal', '2025-01-01', '2025-01-02') on conflict do nothing`
const AFFILIATES = `insert into affiliate (id, name, email, kind, status, approved_at)
  select ${AFFILIATE}, 'Partner ' || n, 'partner' || n || '@' || :name || '.test', 'individual', 'active', now() from generate_series(0, :affiliates::int - 1) n`
const CODES = `insert into affiliate_referral_code (id, code, affiliate_id)
  select ${CODE}, upper(:name) || '-' || lpad(n::text, 8, '0'), ${AFFILIATE} from generate_series(0, :affiliates::int - 1) n`
const TAX_DOCUMENTS = `insert into affiliate_tax_document (id, form, state, filename, verified_at, verified_by, affiliate_id)
  select ${plainId("afftax", "n")}, 'w9', 'verified', 'w9.pdf', now(), 'bench', ${AFFILIATE} from generate_series(0, :affiliates::int - 1) n`
const CONVERSIONS = `insert into affiliate_conversion (id, source, external_id, order_id, display_id, currency_code, placed_at, settle_seq,
    settled_at, is_paid, facts, refusals)
  select ${id("affconv", "n")}, 'order', ${id("order", "n")}, ${id("order", "n")}, n::text, :currency, ${DAY}, 1, ${DAY}, true, ${FACTS}, '[]' ${ORDERS}`
const ATTRIBUTIONS = `insert into affiliate_attribution (id, conversion_id, affiliate_id, referral_code_id, source, model, touched_at,
    explanation, actor_id, created_at)
  select ${id("affattr", "n")}, ${id("affconv", "n")}, ${AFFILIATE}, ${CODE}, 'code', 'last_click', ${DAY}, '[]', 'system', ${DAY} ${ORDERS}`
const COMMISSIONS = `insert into affiliate_commission (id, conversion_id, attribution_id, affiliate_id, order_id, currency_code, status,
    available_at, approved_at, approved_by, created_at)
  select ${id("affcom", "n")}, ${id("affconv", "n")}, ${id("affattr", "n")}, ${AFFILIATE}, ${id("order", "n")}, :currency,
    case when ${AVAILABLE} < now() then 'approved' else 'pending' end, ${AVAILABLE},
    case when ${AVAILABLE} < now() then ${AVAILABLE} end, case when ${AVAILABLE} < now() then 'system' end, ${DAY} ${ORDERS}`
const LINES = `insert into affiliate_commission_line (id, commission_id, line_id, product_id, title, rule_id, rule_snapshot, decision)
  select ${id("affcoml", `n::bigint * 10 + line`)}, ${id("affcom", "n")}, 'line_' || line, ${PRODUCT}, 'Product', '${RULE_ID}', ${RULE},
    '{"losers": [], "reason": "The only rule that covers it."}' ${ORDER_LINES}`
const ENTRIES = `insert into affiliate_ledger_entry (id, affiliate_id, currency_code, amount, raw_amount, kind, source_key, available_at, actor_id,
    commission_id, conversion_id, line_id, order_id, rule_id, rule_snapshot, attributable_amount, created_at)
  select ${id("affle", `n::bigint * 10 + line`)}, ${AFFILIATE}, :currency, ${AMOUNT}, jsonb_build_object('value', ${AMOUNT}::text, 'precision', 20),
    'accrual', ${id("affcom", "n")} || ':line_' || line || ':1', ${AVAILABLE}, 'system', ${id("affcom", "n")}, ${id("affconv", "n")}, 'line_' || line,
    ${id("order", "n")}, '${RULE_ID}', ${RULE}, (${AMOUNT} / 10.0)::text, ${DAY} ${ORDER_LINES}`
