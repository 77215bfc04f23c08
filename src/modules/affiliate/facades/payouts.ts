import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, InjectManager, InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import { canDoToBatch } from "../domain/payout/batch-actions"
import type { AttemptResult, RailAnswer } from "../domain/payout/rail"
import type { Actor } from "../lib/actor"
import { atEdge, invalid, notAllowed } from "../lib/errors"
import { exclusively } from "../lib/exclusive"
import { sqlOf } from "../lib/sql"
import type { ApprovalOutcome } from "../services/payout-approval-service"
import type { ClaimResult, PaidClaim } from "../services/payout-confirmation-service"
import type { Sending } from "../services/payout-sending-service"
import type { PreparePayoutInput, SweepProposal } from "../services/payout-sweep-service"
import type { SweepScope } from "../repositories/sweep-repository"
import { PayoutBookFacade } from "./payout-book"

/** A payout that was handed to its rail, and what the rail said. */
export interface SentPayout {
  payout_id: string
  result: AttemptResult
}

/** How many payouts are handed to a rail between two commits. */
const SENDING_CHUNK = 200

/** What matures after now has not matured: a later end would pay it before its hold is over. */
function assertPast(periodEnd: string): void {
  if (Date.parse(periodEnd) > Date.now()) {
    throw invalid("Field 'period_end': must not lie in the future, because commissions are paid only after their hold.")
  }
}

/** Payouts: swept, approved by a person, sent by a rail, confirmed. */
export class PayoutFacade extends PayoutBookFacade {
  /** A dry run of `preparePayoutBatch`: who would be paid what, who is left out and why. */
  @InjectManager()
  async previewPayoutBatch(scope: SweepScope, @MedusaContext() context: Context = {}): Promise<SweepProposal> {
    assertPast(scope.period_end)
    const sql = sqlOf(context)
    return this.repositories.affiliatePayoutSweepService.preview(sql, scope, await this.settingsOf(sql, null))
  }

  /** Sweeps everything that was available before `period_end` into a new pending batch. @returns its id. */
  @InjectTransactionManager()
  async preparePayoutBatch(
    input: Omit<PreparePayoutInput, "rail"> & { rail?: string | null },
    actor: Actor,
    @MedusaContext() context: Context = {}
  ): Promise<string> {
    assertPast(input.period_end)
    const sql = sqlOf(context)
    const rail = input.rail ?? this.options.default_rail
    this.repositories.affiliatePayoutSendingService.railOrThrow(rail)
    return this.repositories.affiliatePayoutSweepService.prepare(sql, { ...input, rail }, await this.settingsOf(sql, null), actor)
  }

  /** Approves what was reviewed as `version`, or says what changed since. See the approval service. */
  @InjectTransactionManager()
  async approvePayoutBatch(id: string, version: number, actor: Actor, @MedusaContext() context: Context = {}): Promise<ApprovalOutcome> {
    const sql = sqlOf(context)
    const settings = await this.settingsOf(sql, null)
    return atEdge(() => this.repositories.affiliatePayoutApprovalService.approve(sql, { batch_id: id, version }, settings, actor))
  }

  /** @returns the payouts that were canceled with it. */
  @InjectTransactionManager()
  async cancelPayoutBatch(id: string, actor: Actor, @MedusaContext() context: Context = {}): Promise<string[]> {
    return atEdge(() => this.repositories.affiliatePayoutApprovalService.cancelBatch(sqlOf(context), id, actor))
  }

  /**
   * Hands a batch's approved payouts to their rail, chunk by chunk, each step committed before the next: the attempt,
   * then the call, then its result. Called again after a crash it looks up what was left open instead of sending twice.
   * Not in one transaction, on purpose: money leaves after commit.
   * @throws MedusaError not_found; not_allowed when the batch is not approved, or somebody is processing it.
   */
  async processPayoutBatch(id: string, actor: Actor): Promise<SentPayout[]> {
    const connection = this.cradle[ContainerRegistrationKeys.PG_CONNECTION] as Knex
    // A lookup beside a call that is still on its way would hear that nothing arrived, and the payout could be sent again.
    const outcome = await exclusively(connection, `affiliate:sending:${id}`, () => this.sendBatch(id, actor))
    if (!outcome.ran) {
      throw notAllowed("The payout batch is being processed by somebody else.")
    }
    return outcome.result
  }

  private async sendBatch(id: string, actor: Actor): Promise<SentPayout[]> {
    const batch = await this.retrievePayoutBatch(id)
    if (!canDoToBatch("process", batch.status)) {
      throw notAllowed(`The payout batch cannot be processed while it is ${batch.status}: it has to be approved first.`)
    }
    const sent: SentPayout[] = []
    // An attempt that stays open is asked about once a run.
    const asked = new Set<string>()
    for (;;) {
      const sendings = (await this.beginSending_(id, actor)).filter((sending) => !asked.has(sending.attempt_id))
      if (sendings.length === 0) {
        return sent
      }
      for (const sending of sendings) {
        asked.add(sending.attempt_id)
        const answer = await this.repositories.affiliatePayoutSendingService.call(sending)
        sent.push({ payout_id: sending.payout_id, result: await this.book_(sending, answer, actor) })
      }
    }
  }

  @InjectTransactionManager()
  protected async beginSending_(id: string, actor: Actor, @MedusaContext() context: Context = {}): Promise<Sending[]> {
    return atEdge(() => this.repositories.affiliatePayoutSendingService.begin(sqlOf(context), id, actor, SENDING_CHUNK))
  }

  /** One answer that cannot be booked is noted as `unknown` and keeps no other payout from being sent. */
  private async book_(sending: Sending, answer: RailAnswer, actor: Actor): Promise<AttemptResult> {
    try {
      return await this.recordAnswer_(sending, answer, actor)
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error)
      return this.recordAnswer_(sending, { result: "unknown", detail: `The rail answered ${answer.result}. ${problem}` }, actor)
    }
  }

  /** @returns what stands after it: a payment that cannot be booked as it was answered is `unknown`, for a person to look at. */
  @InjectTransactionManager()
  protected async recordAnswer_(
    sending: Sending,
    answer: RailAnswer,
    actor: Actor,
    @MedusaContext() context: Context = {}
  ): Promise<AttemptResult> {
    const sql = sqlOf(context)
    const { affiliatePayoutSendingService: sender, affiliatePayoutConfirmationService: confirmation } = this.repositories
    if (answer.result === "failed") {
      await confirmation.markFailed(sql, sending.payout_id, answer.detail ?? "The rail refused it.", actor)
    }
    const problem = answer.result === "paid" ? await confirmation.confirmAnswer(sql, sending.instruction.reference_token, answer, actor) : null
    const recorded: RailAnswer = problem === null ? answer : { ...answer, result: "unknown", detail: problem }
    await sender.record(sql, sending, recorded)
    return recorded.result
  }

  /** Marks payouts paid by their reference tokens; a result per claim, wrong ones changing nothing. */
  @InjectTransactionManager()
  async confirmPayouts(claims: PaidClaim[], batchId: string | null, actor: Actor, @MedusaContext() context: Context = {}): Promise<ClaimResult[]> {
    return atEdge(() => this.repositories.affiliatePayoutConfirmationService.confirmPaid(sqlOf(context), claims, batchId, actor))
  }

  /** processing → paid, by id. @returns false when it was paid by this reference already. @throws MedusaError not_found, not_allowed with the sentence that says why. */
  @InjectTransactionManager()
  async markPayoutPaid(
    id: string,
    paid: Omit<PaidClaim, "reference_token">,
    actor: Actor,
    @MedusaContext() context: Context = {}
  ): Promise<boolean> {
    const payout = await this.retrievePayout(id, context)
    const [result] = await this.confirmPayouts([{ reference_token: payout.reference_token, ...paid }], null, actor, context)
    if (result?.problem) {
      throw notAllowed(result.problem)
    }
    return result?.changed === true
  }

  @InjectTransactionManager()
  async markPayoutFailed(id: string, reason: string, actor: Actor, @MedusaContext() context: Context = {}): Promise<void> {
    await atEdge(() => this.repositories.affiliatePayoutConfirmationService.markFailed(sqlOf(context), id, reason, actor))
  }

  @InjectTransactionManager()
  async retryPayout(id: string, actor: Actor, @MedusaContext() context: Context = {}): Promise<void> {
    await atEdge(() => this.repositories.affiliatePayoutConfirmationService.retry(sqlOf(context), id, actor))
  }

  /** Keeps a payout back until it is released: it is in no file and is not sent. */
  @InjectTransactionManager()
  async disputePayout(id: string, reason: string, actor: Actor, @MedusaContext() context: Context = {}): Promise<void> {
    await this.repositories.affiliatePayoutDisputeService.dispute(sqlOf(context), id, reason, actor)
  }

  @InjectTransactionManager()
  async releasePayout(id: string, actor: Actor, @MedusaContext() context: Context = {}): Promise<void> {
    await this.repositories.affiliatePayoutDisputeService.release(sqlOf(context), id, actor)
  }

  @InjectTransactionManager()
  async cancelPayout(id: string, actor: Actor, @MedusaContext() context: Context = {}): Promise<void> {
    await atEdge(() => this.repositories.affiliatePayoutApprovalService.cancelPayout(sqlOf(context), id, actor))
  }

  @InjectTransactionManager()
  async markPayoutReturned(id: string, reason: string, actor: Actor, @MedusaContext() context: Context = {}): Promise<void> {
    await atEdge(() => this.repositories.affiliatePayoutConfirmationService.markReturned(sqlOf(context), id, reason, actor))
  }
}
