/**
 * The lists of the admin in all the ways in which its pages ask for them: every filter, sort and search that they offer,
 * the first page and one far behind. Values are chosen to hit few rows, many rows and all.
 */
const DAY_MS = 86_400_000
/** The last page of a list that is counted up to 10,000. */
const LAST_COUNTED = 9_980
const SIZE = "limit=20"

const daysAgo = (days) => encodeURIComponent(new Date(Date.now() - days * DAY_MS).toISOString())
const range = (field, from, to) => `${field}[$gte]=${daysAgo(from)}&${field}[$lt]=${daysAgo(to)}`

/** Requests by what they ask for. @returns {Record<string, string>} paths by way */
const waysOf = (path, ways) => Object.fromEntries(Object.entries({ newest: "", ...ways }).map(([way, query]) => [way, `${path}?${SIZE}&${query}`]))
/** Both directions of sorts. */
const sorted = (...fields) => Object.fromEntries(fields.flatMap((field) => [[`by ${field}`, `order=${field}`], [`by -${field}`, `order=-${field}`]]))

/**
 * @param {{ affiliate_id: string, entry_id: string, commission_id: string, conversion_id: string, order_id: string, batch_id: string, code_id: string }} subject
 * @returns {Record<string, Record<string, string>>} paths by list and way
 */
export function askedLists(subject) {
  const ofAffiliate = `affiliate_id=${subject.affiliate_id}`
  return {
    Affiliates: waysOf("/admin/affiliates", {
      ...sorted("name", "email", "kind", "status", "approved_at"),
      "page 4,500": "offset=90000",
      "by name, page 4,500": "offset=90000&order=name",
      "by status, page 4,500": "offset=90000&order=status",
      "a name": "q=artner%209999",
      "part of an email": "q=999%40crow",
      "two letters": "q=rt",
      "what all are called": "q=partner",
      "what all are called, by name": "q=partner&order=name",
      "what nobody is called": "q=nobody%20here",
      active: "status=active&order=-approved_at",
      suspended: "status=suspended",
      organisations: "kind=org",
      "tax document verified": "tax_document_state=verified",
      "tax document missing": "tax_document_state=missing",
      "tax document missing or uploaded, by name": "tax_document_state=missing&tax_document_state=uploaded&order=name",
      "approved lately": range("approved_at", 1, -1),
      "joined lately": range("created_at", 1, -1),
    }),
    Commissions: waysOf("/admin/affiliate-commissions", {
      ...sorted("placed_at", "status", "available_at", "fraud_score"),
      "last counted page": `offset=${LAST_COUNTED}`,
      "after a row": `after=${subject.commission_id}`,
      "of one affiliate": ofAffiliate,
      approved: "status=approved",
      "denied or pending": "status=denied&status=pending",
      held: "status=pending_review",
      "held, by score": "status=pending_review&order=-fraud_score",
      // Of all of them the answer is to narrow it: see docs/api.md.
      "paid, of one affiliate": `${ofAffiliate}&payment_status=paid`,
      "paid in part, of a day": `${range("placed_at", 301, 300)}&payment_status=partially_paid`,
      "held for fraud": "hold_reason=fraud",
      "held for a missing cost": "hold_reason=missing_cost",
      "in dollars": "currency_code=usd",
      "in euros": "currency_code=eur",
      "of a month": range("placed_at", 330, 300),
      "of a month, approved": `${range("placed_at", 330, 300)}&status=approved`,
      "held, of a channel": "status=pending_review&sales_channel_id=sc_none",
      "of a rule": "rule_id=affrule_of_the_past",
      "an order's number": "q=%231234",
      "an affiliate's name": "q=artner%209999",
      "what all affiliates are called": "q=partner",
      "what nobody is called": "q=nobody%20here",
    }),
    Conversions: waysOf("/admin/affiliate-conversions", {
      ...sorted("placed_at"),
      "last counted page": `offset=${LAST_COUNTED}`,
      "after a row": `after=${subject.conversion_id}`,
      "of one affiliate": ofAffiliate,
      refused: "refusal_code=no_rule",
      "refused for two reasons": "refusal_code=no_rule&refusal_code=expired_window",
      "refused, never": "refusal_code=self_referral",
      "in dollars": "currency_code=usd",
      "of a month": range("placed_at", 330, 300),
      "an order's number": "q=%231234",
      "an affiliate's name": "q=artner%209999",
      "what all affiliates are called": "q=partner",
      "what nobody is called": "q=nobody%20here",
    }),
    "Ledger entries": waysOf("/admin/affiliate-ledger-entries", {
      ...sorted("seq"),
      "last counted page": `offset=${LAST_COUNTED}`,
      "offset 800,000": "offset=800000",
      "after a row": `after=${subject.entry_id}`,
      "of one affiliate": ofAffiliate,
      "of one affiliate, in dollars": `${ofAffiliate}&currency_code=usd`,
      "of an order": `order_id=${subject.order_id}`,
      accruals: "kind=accrual",
      reversals: "kind=reversal",
      "bonuses, none": "kind=bonus",
      "payouts and reversals": "kind=payout&kind=reversal",
      "in dollars": "currency_code=usd",
      "in euros": "currency_code=eur",
      "of a month": range("created_at", 330, 300),
      "payouts of a month": `kind=payout&${range("created_at", 130, 100)}`,
      "an order's number": "q=%231234",
      "no order's number": "q=nothing",
    }),
    Payouts: waysOf("/admin/affiliate-payouts", {
      ...sorted("created_at", "status", "net", "gross", "paid_at"),
      "page 4,000": "offset=80000",
      "of one affiliate": ofAffiliate,
      "of a batch": `batch_id=${subject.batch_id}`,
      "of a batch, by net": `batch_id=${subject.batch_id}&order=-net`,
      paid: "status=paid",
      failed: "status=failed",
      "paid in a month": range("paid_at", 130, 100),
      "in dollars": "currency_code=usd",
      "a name": "q=artner%209999",
      "what all are called": "q=partner",
      "what nobody is called": "q=nobody%20here",
    }),
    "Payout batches": waysOf("/admin/affiliate-payout-batches", { pending: "status=pending", completed: "status=completed" }),
    Clicks: waysOf("/admin/affiliate-clicks", { ...sorted("clicked_at"), "of one affiliate": ofAffiliate, "of a code": `referral_code_id=${subject.code_id}` }),
    Codes: {
      "of one affiliate": `/admin/affiliates/${subject.affiliate_id}/referral-codes?order=created_at`,
      ...waysOf("/admin/affiliate-referral-codes", { "part of a code": "q=PAST-0000", "page 4,500": "offset=90000" }),
    },
    "Customer bindings": waysOf("/admin/affiliate-customer-bindings", { "that hold": "is_live=true" }),
  }
}

/** The overview of whole days up to today, as the admin asks for it. @returns {Record<string, string>} paths by period */
export const askedOverviews = () =>
  Object.fromEntries([[7], [30], [90], [365]].map(([days]) => [`${days} days`, `/admin/affiliate-overview?from=${dayAgo(days - 1)}&to=${dayAgo(-1)}`]))

const dayAgo = (days) => `${new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10)}T00:00:00.000Z`
