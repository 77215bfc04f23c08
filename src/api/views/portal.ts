import type { PortalAlert } from "../../modules/affiliate/domain/portal/alerts"
import type { PortalScope } from "../../modules/affiliate/domain/portal/scope"
import type { CurrencySummary, PortalSummary } from "../../modules/affiliate/domain/portal/summary"
import type { OwnAffiliateRow } from "../../modules/affiliate/repositories/portal-record-repository"
import type { TermsStanding } from "../../modules/affiliate/lib/terms-records"
import { major } from "./money"

/** An affiliate to itself, with who is signed in and as what. */
export const ownAffiliateView = (row: OwnAffiliateRow & { terms: TermsStanding }, { role, org, actor_email }: PortalScope) => ({
  ...row,
  role,
  org,
  actor_email,
})

/** A summary with its money in major units. */
export const summaryView = ({ currencies, ...summary }: PortalSummary & { alerts: PortalAlert[] }) => ({
  ...summary,
  currencies: currencies.map(currencyView),
})

function currencyView({ currency_code, commission, reversed, days, balances, next_payout }: CurrencySummary) {
  const money = (amount: string) => major(amount, currency_code)
  return {
    currency_code,
    commission: money(commission),
    reversed: money(reversed),
    days: days.map((row) => ({ day: row.day, commission: money(row.commission), reversed: money(row.reversed) })),
    balances: {
      pending: money(balances.pending),
      held: money(balances.held),
      approved: money(balances.approved),
      in_payout: money(balances.in_payout),
      paid: money(balances.paid),
      balance: money(balances.balance),
    },
    next_payout: { ...next_payout, amount: money(next_payout.amount) },
  }
}
