/** Payouts through the service, and the same by hand in SQL, on the same tables and through the same pool. */
import { copyOut } from "../lib/copy-out.mjs"
import { timed } from "../lib/statistics.mjs"

const MAKER = { id: "user_maker" }

/** @returns how long the service's sweep took, in milliseconds, and the batch that it made */
export async function sweep({ container }, { currency }) {
  const service = container.resolve("affiliate")
  const input = { period_start: null, period_end: new Date().toISOString(), currency_code: currency, affiliate_ids: null }
  let batch_id
  const ms = await timed(async () => {
    batch_id = await service.preparePayoutBatch(input, MAKER)
  })
  return { ms, batch_id, ...(await countOf(container, batch_id)) }
}

/** The least SQL that does the same: who is owed what, a payout for each, a line for each entry. */
export async function sweepByHand({ container }, { currency }) {
  const knex = container.resolve("__pg_connection__")
  const batch_id = `affbatch_by_hand_${Date.now()}`
  const values = { batch_id, currency, period_end: new Date().toISOString() }
  const ms = await timed(() =>
    knex.transaction(async (transaction) => {
      await transaction.raw("select pg_advisory_xact_lock(1)")
      await transaction.raw(INSERT_BATCH, values)
      await transaction.raw(INSERT_PAYOUTS_AND_LINES, values)
    })
  )
  return { ms, batch_id, ...(await countOf(container, batch_id)) }
}

/** Only what a person approved goes into a file. */
export async function approve({ container }, { batch_id }) {
  await container.resolve("affiliate").approvePayoutBatch(batch_id, 1, MAKER)
}

/** Takes a sweep back, so that the next finds the same tables. Not timed. */
export async function undo({ container }) {
  const knex = container.resolve("__pg_connection__")
  await knex.raw("truncate affiliate_payout_line")
  await knex.raw("delete from affiliate_payout")
  await knex.raw("delete from affiliate_payout_batch")
  for (const table of ["affiliate_payout", "affiliate_payout_batch", "affiliate_payout_line", "affiliate_audit_entry"]) {
    await knex.raw(`vacuum (analyze) ${table}`)
  }
  await knex.raw("checkpoint")
}

/** @returns how long the service took to write the file of a batch, in milliseconds, and its size */
export async function exportFile({ container }, { batch_id }) {
  const service = container.resolve("affiliate")
  let file
  const ms = await timed(async () => {
    file = await service.exportPayouts({ batch_id })
  })
  return { ms, lines: file.content.trimEnd().split("\n").length, content: file.content }
}

/** The same file by COPY, received by this process as the service's is. */
export async function copyFile({ container }, { batch_id }) {
  const { client: pool } = container.resolve("__pg_connection__")
  const connection = await pool.acquireConnection()
  try {
    let content
    const ms = await timed(async () => {
      content = (await copyOut(connection, COPY_FILE.replace(":batch_id", `'${batch_id}'`))).toString("utf8")
    })
    return { ms, lines: content.trimEnd().split("\n").length, content }
  } finally {
    await pool.releaseConnection(connection)
  }
}

async function countOf(container, batchId) {
  const { rows } = await container.resolve("__pg_connection__").raw(
    `select (select count(*)::int from affiliate_payout where batch_id = :batchId) as payouts,
       (select count(*)::int from affiliate_payout_line) as entries`,
    { batchId }
  )
  return rows[0]
}

const INSERT_BATCH = `insert into affiliate_payout_batch (id, period_end, currency_code, rail, exclusions, created_by)
  values (:batch_id, :period_end, :currency, 'manual-csv', '[]', 'user_maker')`

const json = (column) => `jsonb_build_object('value', ${column}::text, 'precision', 20)`

const INSERT_PAYOUTS_AND_LINES = `
  with candidates as materialized (
    select e.id, e.affiliate_id, e.amount
    from affiliate_ledger_entry e join affiliate_commission c on c.id = e.commission_id
    where c.status = 'approved' and c.available_at < :period_end::timestamptz and e.currency_code = :currency
      and not exists (select from affiliate_payout_line l where l.entry_id = e.id and l.released_at is null)
    order by e.id
  ), payouts as (
    insert into affiliate_payout (id, batch_id, affiliate_id, currency_code, gross, raw_gross, fees, raw_fees, withheld, raw_withheld,
      net, raw_net, rail, reference_token)
    select 'affpo_' || affiliate_id, :batch_id, affiliate_id, :currency, gross, ${json("gross")}, 0, ${json("0")}, 0, ${json("0")},
      gross, ${json("gross")}, 'manual-csv', 'PO-' || affiliate_id
    from (select affiliate_id, sum(amount) as gross from candidates group by affiliate_id) owed where gross > 0
    returning id, affiliate_id
  )
  insert into affiliate_payout_line (payout_id, entry_id)
  select p.id, c.id from candidates c join payouts p on p.affiliate_id = c.affiliate_id`

const amount = (column) => `trim_scale(p.${column} / 100)::numeric(20, 2) as ${column}`
const moment = (column) => `to_char(b.${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as ${column}`

const COPY_FILE = `copy (
  select a.id as affiliate_id, a.name as affiliate_name, a.email as affiliate_email, ${["gross", "fees", "withheld", "net"].map(amount).join(", ")},
    upper(p.currency_code) as currency, ${moment("period_start")}, ${moment("period_end")}, p.reference_token
  from affiliate_payout p join affiliate a on a.id = p.affiliate_id join affiliate_payout_batch b on b.id = p.batch_id
  where p.batch_id = :batch_id order by p.created_at, p.id
) to stdout (format csv, header)`
