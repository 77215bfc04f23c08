import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import type { Period } from "../domain/insight/period"
import { alertsOf, type PortalAlert } from "../domain/portal/alerts"
import { scopeOf, type PortalScope } from "../domain/portal/scope"
import { assembleSummary, type PortalSummary } from "../domain/portal/summary"
import type { CommissionFilter } from "../lib/commission-page"
import { forbidden, notFound, unauthorized } from "../lib/errors"
import type { Counted, ListPage } from "../lib/list-page"
import type { PayoutRow } from "../lib/payout-records"
import { ENTER_PORTAL, PORTAL_WALL } from "../lib/portal-wall"
import { sqlOf, type Sql } from "../lib/sql"
import type { TermsStanding } from "../lib/terms-records"
import type { CodeFilter, CodePage, CodeView } from "../repositories/code-list-repository"
import type { PayoutEntryRow, PayoutFilter } from "../repositories/payout-list-repository"
import type { OwnCommissionDetail, OwnCommissionRow } from "../repositories/portal-commission-repository"
import type { OrgMemberRow, OwnAffiliateRow, OwnTaxDocumentRow } from "../repositories/portal-record-repository"
import { InsightFacade } from "./insight"

/** A filter without whose: the scope says that. */
type Unscoped<Filter> = Omit<Filter, "affiliate_id" | "affiliate_ids">

/**
 * What the portal reads. Every method takes the scope of who asks, and every statement below names it; what is somebody
 * else's is not found, with the very words for what does not exist.
 */
export class PortalFacade extends InsightFacade {
  /**
   * Whose data somebody may see who signed in under this id.
   * @throws MedusaError unauthorized where there is no such affiliate or member any more, forbidden where its state keeps it out.
   */
  @InjectManager()
  async resolvePortalScope(actorId: string, @MedusaContext() context: Context = {}): Promise<PortalScope> {
    const actor = await this.repositories.affiliatePortalScopeRepository.actor(sqlOf(context), actorId)
    if (!actor) {
      throw unauthorized()
    }
    const judged = scopeOf(actor)
    if ("shut_out" in judged) {
      throw forbidden(judged.shut_out)
    }
    return judged.scope
  }

  /** The affiliate that is acted for, and where it stands with the terms. */
  async retrieveOwnAffiliate(scope: PortalScope): Promise<OwnAffiliateRow & { terms: TermsStanding }> {
    const { affiliatePortalRecordRepository: records, affiliateTermsDeskService: terms } = this.repositories
    const id = scope.affiliate_id
    return this.within_(scope, async (sql) => {
      const found = await records.affiliate(sql, scope.affiliate_ids, id)
      if (!found) {
        throw notFound("Affiliate", id)
      }
      return { ...found, terms: await terms.standing(sql, id) }
    })
  }

  /** A period's clicks, orders and commission, what is owed, and what the next sweep would do with it. Minor units as text. */
  @InjectManager()
  async readPortalSummary(
    scope: PortalScope,
    period: Period,
    @MedusaContext() context: Context = {}
  ): Promise<PortalSummary & { alerts: PortalAlert[] }> {
    const settings = await this.settingsOf(sqlOf(context), null)
    const now = new Date().toISOString()
    const { affiliatePortalSummaryRepository: figures, affiliateLedgerRepository: ledger } = this.repositories
    const { affiliatePayoutSweepService: sweep, affiliateTermsDeskService: terms } = this.repositories
    const ids = scope.affiliate_ids
    return this.within_(scope, async (sql) => {
      const facts = {
        traffic: await figures.traffic(sql, ids, period),
        earnings: await figures.earnings(sql, ids, period),
        balances: await ledger.balances(sql, ids),
        outlook: await sweep.preview(sql, { period_end: now, currency_code: null, affiliate_ids: ids }, settings),
        next: await figures.nextAvailable(sql, ids, now),
      }
      const { must_accept: terms_outdated } = await terms.standing(sql, scope.affiliate_id)
      const duties = { tax_document_required: settings.require_tax_document, terms_outdated, is_active: scope.status === "active" }
      const alerts = alertsOf({ ...(await figures.alertFacts(sql, ids, scope.affiliate_id)), ...duties })
      return { ...assembleSummary(period, facts), alerts }
    })
  }

  async listOwnCommissions(
    scope: PortalScope,
    filter: Unscoped<CommissionFilter>,
    page: ListPage
  ): Promise<Counted & { rows: OwnCommissionRow[] }> {
    const own = { ...filter, affiliate_ids: scope.affiliate_ids }
    return this.within_(scope, (sql) => this.repositories.affiliatePortalCommissionRepository.commissions(sql, own, page))
  }

  /** @throws MedusaError not_found. */
  async retrieveOwnCommission(scope: PortalScope, id: string): Promise<OwnCommissionDetail> {
    const found = await this.within_(scope, (sql) => this.repositories.affiliatePortalCommissionRepository.detail(sql, scope.affiliate_ids, id))
    if (!found) {
      throw notFound("Commission", id)
    }
    return found
  }

  async listOwnPayouts(scope: PortalScope, filter: Unscoped<PayoutFilter>, page: ListPage): Promise<{ rows: PayoutRow[]; count: number }> {
    const own = { ...filter, affiliate_ids: scope.affiliate_ids }
    return this.within_(scope, (sql) => this.repositories.affiliatePayoutListRepository.payouts(sql, own, page))
  }

  /** A payout with what it pays, entry by entry. @throws MedusaError not_found. */
  async retrieveOwnPayout(scope: PortalScope, id: string): Promise<PayoutRow & { entries: PayoutEntryRow[] }> {
    const list = this.repositories.affiliatePayoutListRepository
    return this.within_(scope, async (sql) => {
      const { rows } = await list.payouts(sql, { ids: [id], affiliate_ids: scope.affiliate_ids }, { limit: 1, offset: 0, order: "created_at" })
      const [payout] = rows
      if (!payout) {
        throw notFound("Payout", id)
      }
      return { ...payout, entries: await list.entries(sql, payout.id) }
    })
  }

  async listOwnCodes(scope: PortalScope, filter: Unscoped<CodeFilter>, page: CodePage): Promise<{ rows: CodeView[]; count: number }> {
    const own = { ...filter, affiliate_ids: scope.affiliate_ids }
    return this.within_(scope, (sql) => this.repositories.affiliateCodeListRepository.codes(sql, own, page))
  }

  /** @throws MedusaError not_found. */
  async retrieveOwnCode(scope: PortalScope, id: string): Promise<CodeView> {
    const { rows } = await this.listOwnCodes(scope, { id }, { limit: 1, offset: 0, order: "code" })
    const [code] = rows
    if (!code) {
      throw notFound("Referral code", id)
    }
    return code
  }

  async listOwnTaxDocuments(scope: PortalScope): Promise<OwnTaxDocumentRow[]> {
    return this.within_(scope, (sql) => this.repositories.affiliatePortalRecordRepository.taxDocuments(sql, scope.affiliate_id))
  }

  async listOwnOrgMembers(scope: PortalScope): Promise<OrgMemberRow[]> {
    return this.within_(scope, (sql) => this.repositories.affiliatePortalRecordRepository.orgMembers(sql, scope.org?.id ?? null))
  }

  /**
   * Where every read of the portal happens: a transaction of its own, under the role that row-level security limits to
   * the scope. Never joined to a transaction that is under way: what comes after it there would run under that role too.
   */
  @InjectTransactionManager()
  protected async within_<T>(scope: PortalScope, work: (sql: Sql) => Promise<T>, @MedusaContext() context: Context = {}): Promise<T> {
    const sql = sqlOf(context)
    if (this.cradle[PORTAL_WALL] === true) {
      await sql(ENTER_PORTAL, { affiliate_ids: scope.affiliate_ids.join(","), org_id: scope.org?.id ?? "" })
    }
    return work(sql)
  }
}
