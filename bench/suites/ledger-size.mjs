import { median, ratioOf, takeTurns } from "../lib/statistics.mjs"
import { subjectsOf } from "../lib/subjects.mjs"

export const title = "Orders on a full ledger"

const LINES = 2

/**
 * What PostgreSQL spends on the plugin's statements for a referred order (planning and execution, as its own
 * pg_stat_statements counts it) with a million ledger entries ÷ with none. Both stores have 10,000 affiliates.
 */
export async function run({ db, workshop, full, rounds, quick, say }) {
  const shops = { full: await full(), empty: await workshop.openShop({ plugin: true }) }
  const { affiliates } = shops.full
  const { codes } = await shops.empty.run("ledger.fill", { affiliates, entries: 0, currency: "usd" })
  await db.query("postgres", "create extension if not exists pg_stat_statements")
  const orders = quick ? 20 : 60
  const arm = (shop) => async () => {
    await shop.run("orders.prepare", { ...subjectsOf(shop), count: orders, lines: LINES, codes })
    await shop.run("ledger.tidy")
    await db.query("postgres", "select pg_stat_statements_reset()")
    await shop.run("orders.settle")
    return (await databaseTime(db, shop.database, orders)) / orders
  }
  const arms = { empty: arm(shops.empty), full: arm(shops.full) }
  say(`${rounds} rounds of ${orders} orders`)
  await takeTurns(arms, 2)
  const measured = await takeTurns(arms, rounds)
  await shops.empty.close()
  return [
    {
      what: `Database time of a referred order at ${shops.full.entries.toLocaleString("en")} ledger entries ÷ at none`,
      ...ratioOf(measured.full, measured.empty),
      target: 1.2,
      detail: `${median(measured.full).toFixed(2)} ms, ${median(measured.empty).toFixed(2)} ms`,
    },
  ]
}

/**
 * Milliseconds since the last reset, over the statements on the plugin's tables in one database. Only what ran for every
 * order: a job of the store may come in between.
 */
async function databaseTime(db, database, orders) {
  const [row] = await db.query(
    "postgres",
    `select sum(s.total_plan_time + s.total_exec_time) as ms from pg_stat_statements s join pg_database d on d.oid = s.dbid
     where d.datname = $1 and s.toplevel and (s.query like '%affiliate\\_%' or s.query like '%pg_advisory_xact_lock%')
       and s.calls >= $2`,
    [database, orders]
  )
  return row.ms
}
