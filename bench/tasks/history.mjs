/**
 * What else a programme that has run for a year has beside orders: clicks, orders that nobody may earn by, commissions
 * that wait for a person, money taken back, payouts. Made by set-based SQL on top of `ledger.fill`.
 */
import { tidy } from "./ledger.mjs"

/** The last of them is prepared and not yet approved. */
const MONTHS = 10
const HELD_SCORE = 80

/**
 * @param {{ clicks: number, refused: number, held: number, currency: string }} input reversals and payouts come from the
 *   entries that are there: every thirtieth is taken back by half ten days later, and what was ready is paid month by month
 */
export async function add({ container }, input) {
  const knex = container.resolve("__pg_connection__")
  await knex.transaction(async (transaction) => {
    // The rows are consistent by construction, as those of `ledger.fill` are.
    await transaction.raw("set local session_replication_role = replica")
    for (const statement of [CODES, CLICKS, REFUSED, HELD_ORDERS, HELD_ATTRIBUTIONS, HELD, REVERSALS, BATCHES, PAYOUTS, PAYOUT_LINES, PAID]) {
      await transaction.raw(statement, { ...input, months: MONTHS })
    }
  })
  await tidy({ container }, { command: "vacuum (analyze)" })
  await knex.raw("checkpoint")
}

/** Spread evenly over the year, the youngest now. */
const daysAgo = (number, count) => `(now() - (${number})::float8 / greatest(:${count}, 1) * interval '365 days')`
/** Sorted by their age, as Medusa's ids are. */
const idOf = (prefix, number, kind) =>
  `'${prefix}_' || (extract(epoch from ${daysAgo(number, kind)}) * 1000)::bigint || '${kind}' || lpad((${number})::text, ${13 - kind.length}, '0')`
const minor = (amount) => `${amount}, jsonb_build_object('value', (${amount})::text, 'precision', 20)`

/** Codes by number, so that a row finds the code that it is about. */
const CODES = `create temporary table bench_code on commit drop as
  select row_number() over (order by code) - 1 as number, id, affiliate_id from affiliate_referral_code where code like 'PAST-%'`
/** A prime step, so that neighbours are of different affiliates. */
const ofCode = (number) => `join bench_code rc on rc.number = (${number})::bigint * 7919 % (select count(*) from bench_code)`

const CLICKS = `insert into affiliate_click (id, referral_code_id, affiliate_id, landing_page, clicked_at)
  select ${idOf("affclk", "n", "clicks")}, rc.id, rc.affiliate_id, '/', ${daysAgo("n", "clicks")}
  from generate_series(0, :clicks::int - 1) n ${ofCode("n")}`

const FACTS = `jsonb_build_object('currency_code', :currency::text, 'canceled', false, 'paid_in_full', true, 'lines', '[]'::jsonb)`
const order = (kind, refusal) => `insert into affiliate_conversion (id, source, external_id, order_id, display_id, currency_code, placed_at,
    settle_seq, settled_at, is_paid, facts, refusals, refusal_code)
  select ${idOf("affconv", "n", kind)}, 'order', ${idOf("order", "n", kind)}, ${idOf("order", "n", kind)}, (2000000 + n)::text, :currency,
    ${daysAgo("n", kind)}, 1, ${daysAgo("n", kind)}, true, ${FACTS}, '[]', ${refusal} from generate_series(0, :${kind}::int - 1) n`
const REFUSED = order("refused", "case n % 10 when 0 then 'no_rule' else 'expired_window' end")

const HELD_ORDERS = order("held", "null::text")
const HELD_ATTRIBUTIONS = `insert into affiliate_attribution (id, conversion_id, affiliate_id, referral_code_id, source, model, touched_at, explanation, actor_id, created_at)
  select ${idOf("affattr", "n", "held")}, ${idOf("affconv", "n", "held")}, rc.affiliate_id, rc.id, 'click', 'last_click',
    ${daysAgo("n", "held")}, '[]', 'system', ${daysAgo("n", "held")} from generate_series(0, :held::int - 1) n ${ofCode("n")}`
const SIGNALS = `jsonb_build_object('score', ${HELD_SCORE}, 'threshold', 60, 'signals', jsonb_build_array(
  jsonb_build_object('key', 'self_referral', 'score', ${HELD_SCORE}, 'fired', true, 'detail', 'The buyer is the affiliate.')))`
const HELD = `insert into affiliate_commission (id, conversion_id, attribution_id, affiliate_id, order_id, currency_code, status, hold_reason,
    held_amount, raw_held_amount, available_at, fraud_score, fraud, created_at)
  select ${idOf("affcom", "n", "held")}, ${idOf("affconv", "n", "held")}, ${idOf("affattr", "n", "held")}, rc.affiliate_id,
    ${idOf("order", "n", "held")}, :currency, 'pending_review', 'fraud', ${minor("500")}, ${daysAgo("n", "held")} + interval '14 days',
    ${HELD_SCORE} + n % 20, ${SIGNALS}, ${daysAgo("n", "held")} from generate_series(0, :held::int - 1) n ${ofCode("n")}`

const ENTRY_COLUMNS = "id, affiliate_id, currency_code, amount, raw_amount, kind, source_key, available_at, actor_id, created_at"
const ORDER_COLUMNS = "commission_id, conversion_id, line_id, order_id, rule_id, rule_snapshot, attributable_amount"
/** Other benchmarks have affiliates of their own, who are paid otherwise. */
const OF_THE_PAST = "e.affiliate_id like 'aff_past%'"
const REVERSALS = `insert into affiliate_ledger_entry (${ENTRY_COLUMNS}, ${ORDER_COLUMNS})
  select replace(id, 'past', 'back'), affiliate_id, currency_code, ${minor("-ceil(amount / 2)")}, 'reversal', left(source_key, -1) || '2', available_at,
    'system', created_at + interval '10 days', ${ORDER_COLUMNS}
  from affiliate_ledger_entry e where kind = 'accrual' and ${OF_THE_PAST} and seq % 30 = 0 and created_at < now() - interval '10 days'`

/** The month in whose payout an entry is, the latest 1; null where it was not ready. */
const MONTH = "ceil(extract(epoch from now() - interval '5 days' - e.available_at) / 86400 / 30)::int"
const endOf = (month) => `now() - interval '5 days' - (${month} - 1) * interval '30 days'`
const BATCHES = `insert into affiliate_payout_batch (id, period_start, period_end, currency_code, rail, exclusions, created_by, approved_by, approved_at, processed_at, created_at)
  select 'affbatch_past' || m, ${endOf("m + 1")}, ${endOf("m")}, :currency, 'manual-csv', '[]', 'bench', case when m > 1 then 'bench' end,
    case when m > 1 then ${endOf("m")} end, case when m > 1 then ${endOf("m")} end, ${endOf("m")} from generate_series(1, :months::int) m`
const PAYOUTS = `insert into affiliate_payout (id, batch_id, affiliate_id, currency_code, status, gross, raw_gross, fees, raw_fees, withheld, raw_withheld, net, raw_net,
    rail, reference_token, external_reference, paid_at, created_at)
  select 'affpo_past' || m || affiliate_id, 'affbatch_past' || m, affiliate_id, :currency, case when m > 1 then 'paid' else 'pending' end,
    ${minor("gross")}, ${minor("0")}, ${minor("0")}, ${minor("gross")}, 'manual-csv', 'AP-' || m || '-' || affiliate_id,
    case when m > 1 then 'bank ' || m || affiliate_id end, case when m > 1 then ${endOf("m")} + interval '3 days' end, ${endOf("m")}
  from (select e.affiliate_id, ${MONTH} as m, sum(e.amount) as gross from affiliate_ledger_entry e
    where ${OF_THE_PAST} and ${MONTH} between 1 and :months::int group by 1, 2 having sum(e.amount) > 0) g`
const PAYOUT_LINES = `insert into affiliate_payout_line (payout_id, entry_id)
  select p.id, e.id from affiliate_ledger_entry e join affiliate_payout p on p.id = 'affpo_past' || ${MONTH} || e.affiliate_id
  where ${OF_THE_PAST} and ${MONTH} between 1 and :months::int`
const PAID = `insert into affiliate_ledger_entry (${ENTRY_COLUMNS}, payout_id)
  select replace(id, 'affpo', 'affle'), affiliate_id, currency_code, ${minor("-gross")}, 'payout', 'payout:' || id, paid_at, 'system', paid_at, id
  from affiliate_payout where status = 'paid' and id like 'affpo_past%'`
