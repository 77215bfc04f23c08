import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import type { Actor } from "../lib/actor"
import { atEdge, notFound } from "../lib/errors"
import type { EntryRecord } from "../lib/entries"
import type { ListPage } from "../lib/list-page"
import type { ProbeQuery, ProbeResult } from "../lib/settlement-records"
import { sqlOf } from "../lib/sql"
import type { CommissionAction } from "../domain/settlement/commission-actions"
import type { CommissionFilter } from "../lib/commission-page"
import type { ConversionFilter } from "../repositories/conversion-list-repository"
import type { MovedCommission } from "../services/commission-desk-service"
import type { SettleInput, SettleOutcome } from "../services/settlement-service"
import type { MissingCost } from "../repositories/conversion-watch-repository"
import { ProgrammeFacade } from "./programme"

const DAY_MS = 86_400_000

/** Conversions, their attribution and their commissions. */
export class SettlementFacade extends ProgrammeFacade {
  /** Whether a sale concerns an affiliate, before anything else of it is read. */
  @InjectManager()
  async probeConversion(query: ProbeQuery, @MedusaContext() context: Context = {}): Promise<ProbeResult> {
    return this.repositories.affiliateSettlementRepository.probe(sqlOf(context), query)
  }

  /** Brings a conversion's books to what its facts say; see the settlement service. */
  @InjectTransactionManager()
  async settleConversion(input: SettleInput, actor: Actor, @MedusaContext() context: Context = {}): Promise<SettleOutcome> {
    return atEdge(() => this.repositories.affiliateSettlementService.settle(sqlOf(context), input, this.options, actor))
  }

  /** What `settleConversion` would post, without posting it. */
  @InjectManager()
  async previewSettlement(input: SettleInput, @MedusaContext() context: Context = {}): Promise<EntryRecord[]> {
    return this.repositories.affiliateSettlementService.preview(sqlOf(context), input, this.options)
  }

  /** A page of the orders that have a conversion, by order id, for walking through all of them. */
  @InjectManager()
  async listConversionOrderIds(after: string, limit: number, @MedusaContext() context: Context = {}): Promise<string[]> {
    return this.repositories.affiliateConversionWatchRepository.orderIds(sqlOf(context), after, limit)
  }

  /**
   * Moves commissions: approve (a held one is cleared, a pending one approved), deny, reopen.
   * @returns where each moved, and the orders that have to be settled for it.
   * @throws MedusaError not_found, not_allowed naming both states or what is missing.
   */
  @InjectTransactionManager()
  async moveCommissions(
    ids: string[],
    action: CommissionAction,
    actor: Actor,
    @MedusaContext() context: Context = {}
  ): Promise<MovedCommission[]> {
    return atEdge(() => this.repositories.affiliateCommissionDeskService.move(sqlOf(context), ids, action, actor))
  }

  /** Approves what is due: its hold has ended, its order is paid, its channel approves by itself. @returns the ids. */
  @InjectTransactionManager()
  async matureCommissions(now: string, limit = 1000, @MedusaContext() context: Context = {}): Promise<string[]> {
    const sql = sqlOf(context)
    return this.repositories.affiliateCommissionDeskService.mature(sql, now, limit, await this.allSettings(sql))
  }

  @InjectManager()
  async listCommissionPage(filter: CommissionFilter, page: ListPage, @MedusaContext() context: Context = {}) {
    return this.repositories.affiliateCommissionListRepository.commissions(sqlOf(context), filter, page)
  }

  /** A commission with everything that explains it: lines, decisions, entries, signals, audit. */
  @InjectManager()
  async retrieveCommissionDetail(id: string, @MedusaContext() context: Context = {}) {
    const sql = sqlOf(context)
    const detail = await this.repositories.affiliateCommissionListRepository.detail(sql, id)
    if (!detail) {
      throw notFound("Commission", id)
    }
    return { ...detail, audit: await this.repositories.affiliateAuditRepository.list(sql, "commission", id) }
  }

  /** Frozen lines of these commissions that wait for a unit cost. */
  @InjectManager()
  async listMissingCosts(commissionIds: string[], @MedusaContext() context: Context = {}): Promise<MissingCost[]> {
    return this.repositories.affiliateConversionWatchRepository.missingCosts(sqlOf(context), commissionIds)
  }

  /** Orders to settle again; with `all` also every conversion younger than the option `resettle_days`. */
  @InjectManager()
  async listOrdersToResettle(
    { since, now, all }: { since: string; now: string; all: boolean },
    @MedusaContext() context: Context = {}
  ): Promise<string[]> {
    const youngest = new Date(Date.parse(now) - this.options.resettle_days * DAY_MS).toISOString()
    return this.repositories.affiliateConversionWatchRepository.ordersToResettle(sqlOf(context), {
      since,
      placed_after: all ? youngest : null,
    })
  }

  /**
   * How far the sweep has looked. Before its first run: the first referral code, or `resettle_days` ago, whichever is
   * later; with no code at all there is nothing to look for before now.
   */
  @InjectManager()
  async readWatermark(id: string, now: Date, @MedusaContext() context: Context = {}): Promise<Date> {
    const sql = sqlOf(context)
    const watch = this.repositories.affiliateConversionWatchRepository
    const seen = await watch.readWatermark(sql, id)
    if (seen) {
      return seen
    }
    const first = (await watch.firstCodeAt(sql)) ?? now
    return new Date(Math.max(first.getTime(), now.getTime() - this.options.resettle_days * DAY_MS))
  }

  /** Remembers an order that could not be settled; every later sweep tries it again. */
  @InjectManager()
  async noteUnsettledOrder(orderId: string, problem: string, @MedusaContext() context: Context = {}): Promise<void> {
    await this.repositories.affiliateConversionWatchRepository.noteUnsettled(sqlOf(context), orderId, problem)
  }

  @InjectManager()
  async forgetUnsettledOrder(orderId: string, @MedusaContext() context: Context = {}): Promise<void> {
    await this.repositories.affiliateConversionWatchRepository.forgetUnsettled(sqlOf(context), orderId)
  }

  @InjectTransactionManager()
  async moveWatermark(id: string, until: Date, @MedusaContext() context: Context = {}): Promise<void> {
    await this.repositories.affiliateConversionWatchRepository.moveWatermark(sqlOf(context), id, until)
  }

  /** The conversion of an order; null when nobody referred it. */
  @InjectManager()
  async findConversionIdByOrder(orderId: string, @MedusaContext() context: Context = {}): Promise<string | null> {
    return this.repositories.affiliateConversionWatchRepository.findIdByOrder(sqlOf(context), orderId)
  }

  /** A conversion with its attributions and commissions, past ones included, and its audit. @throws MedusaError not_found. */
  @InjectManager()
  async retrieveConversionDetail(id: string, @MedusaContext() context: Context = {}) {
    const sql = sqlOf(context)
    const conversion = await this.repositories.affiliateConversionListRepository.conversion(sql, id)
    if (!conversion) {
      throw notFound("Conversion", id)
    }
    const commissions = await this.repositories.affiliateCommissionListRepository.detailsOfConversion(sql, id)
    return { ...conversion, commissions, audit: await this.repositories.affiliateAuditRepository.list(sql, "conversion", id) }
  }

  @InjectManager()
  async listConversionPage(filter: ConversionFilter, page: ListPage, @MedusaContext() context: Context = {}) {
    return this.repositories.affiliateConversionListRepository.conversions(sqlOf(context), filter, page)
  }
}
