/** Lists as the admin asks for them. */

/** The admin that `shop.open` made. @returns {Promise<string>} a bearer token */
export async function signIn({ baseUrl }) {
  const credentials = { email: "admin@example.com", password: "correct horse battery staple" }
  const answer = await fetch(`${baseUrl}/auth/user/emailpass`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(credentials),
  })
  return (await answer.json()).token
}

/** An affiliate with sales, and rows in the middle of each list to go on from. */
export async function subject({ container }, { currency }) {
  const knex = container.resolve("__pg_connection__")
  const { rows } = await knex.raw(
    `select e.id as entry_id, e.affiliate_id, e.commission_id, e.conversion_id, e.order_id,
       (select r.id from affiliate_referral_code r where r.affiliate_id = e.affiliate_id limit 1) as code_id,
       (select b.id from affiliate_payout_batch b order by b.created_at limit 1) as batch_id
     from affiliate_ledger_entry e
     where e.currency_code = ? and e.commission_id is not null and e.created_at > now() - interval '180 days' order by e.created_at limit 1`,
    [currency]
  )
  return rows[0]
}

/** @returns {Promise<number>} milliseconds from request to the whole answer */
export async function time({ baseUrl }, { token, path }) {
  const begun = performance.now()
  const answer = await fetch(`${baseUrl}${path}`, { headers: { authorization: `Bearer ${token}` } })
  const text = await answer.text()
  const elapsed = performance.now() - begun
  if (!answer.ok) {
    throw new Error(`${path} answered ${answer.status}: ${text.slice(0, 300)}`)
  }
  return elapsed
}
