import { median, takeTurns } from "../lib/statistics.mjs"

export const title = "Lists"

const CROWD = { full: 90_000, quick: 1_000 }
const DEEP = { full: 400_000, quick: 10_000 }
/** The last page of a list that is counted up to 10,000. */
const LAST_COUNTED = 9_950
/** What a person does not wait for. */
const TARGET_MS = 150
/** The overview is a page of figures, not a list. */
const OVERVIEW_TARGET_MS = 1000
const OVERVIEW = "The overview"
const DAY_MS = 86_400_000
const daysAgo = (days) => encodeURIComponent(new Date(Date.now() - days * DAY_MS).toISOString())

/**
 * Lists as the admin asks for them, over HTTP in the store's own process, milliseconds from request to answer. For each
 * list the slowest of the ways in which it is asked for counts. Runs last: its crowd of affiliates is in nobody else's way then.
 */
export async function run({ full, rounds, quick, say }) {
  const shop = await full()
  const size = quick ? "quick" : "full"
  say("adding affiliates that never sold anything")
  await shop.run("ledger.fill", { name: "crowd", affiliates: CROWD[size], entries: 0, currency: shop.currency })
  const token = await shop.run("lists.signIn")
  const subject = await shop.run("lists.busyAffiliate", { currency: shop.currency })
  const lists = listsOf({ ...subject, deep: DEEP[size] })
  say(`${rounds} rounds`)
  const figures = []
  for (const [name, ways] of Object.entries(lists)) {
    const arms = Object.fromEntries(Object.entries(ways).map(([way, path]) => [way, () => shop.run("lists.time", { token, path })]))
    await takeTurns(arms, 1)
    figures.push(slowestOf(name, await takeTurns(arms, rounds)))
  }
  return figures
}

function slowestOf(name, measured) {
  const medians = Object.entries(measured).map(([way, times]) => [way, median(times)])
  const value = Math.round(Math.max(...medians.map(([, time]) => time)))
  const detail = medians.map(([way, time]) => `${way} ${time.toFixed(0)}`).join(", ")
  return { what: `${name}, slowest way of asking, ms`, value, target: name === OVERVIEW ? OVERVIEW_TARGET_MS : TARGET_MS, detail }
}

/** @returns {Record<string, Record<string, string>>} the ways of asking for each list, by name */
function listsOf({ affiliate_id, entry_id, commission_id, conversion_id, deep }) {
  const affiliates = "/admin/affiliates?limit=50"
  const commissions = "/admin/affiliate-commissions?limit=50"
  const conversions = "/admin/affiliate-conversions?limit=50"
  const entries = "/admin/affiliate-ledger-entries?limit=50"
  const month = `created_at[$gte]=${daysAgo(330)}&created_at[$lt]=${daysAgo(300)}`
  return {
    Affiliates: {
      newest: affiliates,
      "by name, page 1,000": `${affiliates}&order=name&offset=50000`,
      "part of a name": `${affiliates}&q=artner%209999`,
      "part of an email": `${affiliates}&q=999%40crow`,
      "two letters": `${affiliates}&q=rt`,
      "by status, approved last": `${affiliates}&status=active&order=-approved_at`,
    },
    Commissions: {
      newest: commissions,
      "of one affiliate": `${commissions}&affiliate_id=${affiliate_id}`,
      approved: `${commissions}&status=approved`,
      held: `${commissions}&status=pending_review`,
      "by score": `${commissions}&order=-fraud_score`,
      "by end of hold": `${commissions}&order=available_at`,
      "last counted page": `${commissions}&offset=${LAST_COUNTED}`,
      "after a row": `${commissions}&after=${commission_id}`,
    },
    Conversions: {
      newest: conversions,
      "of one affiliate": `${conversions}&affiliate_id=${affiliate_id}`,
      refused: `${conversions}&refusal_code=no_rule`,
      "last counted page": `${conversions}&offset=${LAST_COUNTED}`,
      "after a row": `${conversions}&after=${conversion_id}`,
    },
    "Ledger entries": {
      newest: entries,
      "of one affiliate": `${entries}&affiliate_id=${affiliate_id}`,
      reversals: `${entries}&kind=reversal`,
      "of a month": `${entries}&${month}`,
      [`offset ${(2 * deep).toLocaleString("en")}`]: `${entries}&offset=${2 * deep}`,
      "after a row": `${entries}&after=${entry_id}`,
    },
    [OVERVIEW]: {
      "of 30 days": `/admin/affiliate-overview?from=${daysAgo(30)}`,
    },
    "Payouts and codes": {
      "payouts, newest": "/admin/affiliate-payouts?limit=50",
      "payouts, by net": "/admin/affiliate-payouts?limit=50&order=-net",
      "codes of one affiliate": `/admin/affiliates/${affiliate_id}/referral-codes`,
    },
  }
}
