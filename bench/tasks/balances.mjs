/** What an affiliate is owed: through the service, and as one sum. */

const MAKER = { id: "user_maker" }
const DAY_MS = 86_400_000

/** Pays an affiliate what it earned until some days ago, month by month, as a programme would have. */
export async function payThePast({ container }, { affiliate_id, currency, months, until_days_ago }) {
  const service = container.resolve("affiliate")
  for (let month = months; month > 0; month -= 1) {
    const period_end = new Date(Date.now() - (until_days_ago + (month - 1) * 30) * DAY_MS).toISOString()
    const input = { period_start: null, period_end, currency_code: currency, affiliate_ids: [affiliate_id] }
    const batch_id = await service.preparePayoutBatch(input, MAKER)
    await service.approvePayoutBatch(batch_id, 1, MAKER)
    await service.processPayoutBatch(batch_id, MAKER)
    const { rows } = await service.listPayouts({ batch_id }, { limit: 10, offset: 0, order: "created_at" })
    const claims = rows.map(({ reference_token }) => ({ reference_token, paid_at: new Date().toISOString(), external_reference: `bank ${reference_token}` }))
    await service.confirmPayouts(claims, batch_id, MAKER)
  }
  const knex = container.resolve("__pg_connection__")
  for (const table of ["affiliate_ledger_entry", "affiliate_payout", "affiliate_payout_line"]) {
    await knex.raw(`vacuum (analyze) ${table}`)
  }
}

/** Asks both in turn. @returns the times of each in milliseconds, and what each answered */
export async function compare({ container }, { affiliate_id, currency, calls }) {
  const service = container.resolve("affiliate")
  const knex = container.resolve("__pg_connection__")
  const times = { service: [], sum: [] }
  let balance
  let sum
  for (let call = 0; call < calls; call += 1) {
    const start = performance.now()
    balance = await service.listBalances([affiliate_id])
    const middle = performance.now()
    sum = await knex.raw("select sum(amount)::text as balance from affiliate_ledger_entry where affiliate_id = ? and currency_code = ?", [affiliate_id, currency])
    times.service.push(middle - start)
    times.sum.push(performance.now() - middle)
  }
  return { times, balances: [balance[0].balance, sum.rows[0].balance], row: balance[0] }
}
