import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import type { FraudPreview } from "../domain/fraud/preview"
import type { Period } from "../domain/insight/period"
import { chooseWithDraft, type DraftChoice } from "../domain/insight/backtest"
import { periodOf, type AskedPeriod } from "../lib/asked-period"
import { notFound } from "../lib/errors"
import { sqlOf } from "../lib/sql"
import type { FraudDraft } from "../services/fraud-preview-service"
import type { PastOrder } from "../repositories/backtest-repository"
import type { OverviewInput, OverviewReport } from "../services/overview-service"
import type { NewRule } from "../services/rule-book-service"
import { PayoutFacade } from "./payouts"

/** A draft rule and the orders to try it on. */
export type BacktestInput = NewRule & AskedPeriod & { supersedes_rule_id?: string | null }

export interface PreparedBacktest {
  period: Period
  /** Whether any rule that may be chosen reads unit costs. */
  asks_costs: boolean
  choose: DraftChoice
}

/** Orders of more than a year would take minutes, and a rule is not judged by them. */
export const MAX_BACKTEST_DAYS = 366

/** Questions about the whole programme. They only read. */
export class InsightFacade extends PayoutFacade {
  /**
   * Clicks, orders, commission and what waits for a person, in a period and the one before, by currency.
   * @throws MedusaError invalid_data for a period that is none.
   */
  @InjectManager()
  async readOverview(input: OverviewInput, @MedusaContext() context: Context = {}): Promise<OverviewReport> {
    return this.repositories.affiliateOverviewService.read(sqlOf(context), input, new Date())
  }

  /**
   * What trying a draft rule on past orders begins with: the period in UTC, and the choice of rules with the draft.
   * @throws MedusaError invalid_data naming every wrong field, not_found for the rule that would be replaced.
   */
  @InjectManager()
  async prepareBacktest(input: BacktestInput, @MedusaContext() context: Context = {}): Promise<PreparedBacktest> {
    const sql = sqlOf(context)
    const { affiliateBacktestRepository: past, affiliateRuleBookService: ruleBook } = this.repositories
    const { supersedes_rule_id = null, from, to, ...rule } = input
    const now = new Date()
    const period = periodOf({ from, to }, now, MAX_BACKTEST_DAYS)
    const draft = ruleBook.draft(rule, period.from, now)
    if (supersedes_rule_id !== null && !(await past.ruleExists(sql, supersedes_rule_id))) {
      throw notFound("Commission rule", supersedes_rule_id)
    }
    const rules = await past.rules(sql, period)
    return {
      period,
      asks_costs: [draft, ...rules].some(({ basis }) => basis === "gross_margin"),
      choose: chooseWithDraft(rules, { draft, supersedes_rule_id }),
    }
  }

  /** A page of a period's attributed orders with what was frozen of them, in the order of their placement. */
  @InjectManager()
  async listPastOrders(
    period: Period,
    after: PastOrder | null,
    limit: number,
    @MedusaContext() context: Context = {}
  ): Promise<PastOrder[]> {
    return this.repositories.affiliateBacktestRepository.orders(sqlOf(context), period, after, limit)
  }

  /** How many of the last 90 days' orders fraud settings that are not saved would have held. */
  @InjectManager()
  async previewFraudSettings(draft: FraudDraft, @MedusaContext() context: Context = {}): Promise<FraudPreview> {
    return this.repositories.affiliateFraudPreviewService.preview(sqlOf(context), this.options, draft, new Date())
  }
}
