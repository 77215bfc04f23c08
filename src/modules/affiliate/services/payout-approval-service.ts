import { MedusaError } from "@medusajs/framework/utils"
import { canDoToBatch } from "../domain/payout/batch-actions"
import { describeApprovalDifference, type ApprovalDifference } from "../domain/payout/approval-difference"
import { whyExcluded } from "../domain/payout/exclusions"
import type { ProgrammeSettings } from "../domain/settings/types"
import { PAYOUT_MACHINE } from "../domain/states"
import type { Actor } from "../lib/actor"
import { illegalMove, notAllowed, notFound } from "../lib/errors"
import type { BatchRow, PayoutRow } from "../lib/payout-records"
import { payoutMoves } from "../lib/payout-moves"
import { feesOf, instructionOf, PAYOUT_LOCK } from "../lib/payouts"
import { findRail } from "../lib/rail-registry"
import { lock, type Sql } from "../lib/sql"
import type { AffiliateAuditRepository } from "../repositories/audit-repository"
import type { AffiliatePayoutBookRepository } from "../repositories/payout-book-repository"
import type { AffiliateSweepRepository, AttachedEntry, PayeeStanding } from "../repositories/sweep-repository"

type Dependencies = Record<string, unknown> & {
  affiliateAuditRepository: AffiliateAuditRepository
  affiliatePayoutBookRepository: AffiliatePayoutBookRepository
  affiliateSweepRepository: AffiliateSweepRepository
}

/** `canceled`: payouts that had nothing left to pay after what was taken back. */
export type ApprovalOutcome = { canceled: string[] } & (
  | { approved: true }
  | { approved: false; version: number; differences: ApprovalDifference[] }
)

/** A person's yes or no to a batch. */
export class AffiliatePayoutApprovalService {
  private readonly audit: AffiliateAuditRepository
  private readonly payouts: AffiliatePayoutBookRepository
  private readonly sweep: AffiliateSweepRepository

  constructor(private readonly cradle: Dependencies) {
    this.audit = cradle.affiliateAuditRepository
    this.payouts = cradle.affiliatePayoutBookRepository
    this.sweep = cradle.affiliateSweepRepository
  }

  /**
   * Approves what was reviewed and nothing else. What was taken back since the sweep is attached first; if that, or
   * anybody else, changed the batch after `version`, nothing is approved and the difference is returned. The attached
   * reversals stay, so that the next review sees them.
   * @throws MedusaError not_found; not_allowed when the batch is not pending, when a second person is required, or when
   * the rail refuses a payout.
   */
  async approve(
    sql: Sql,
    input: { batch_id: string; version: number },
    settings: ProgrammeSettings,
    actor: Actor
  ): Promise<ApprovalOutcome> {
    await lock(sql, PAYOUT_LOCK)
    const batch = await this.pendingBatch(sql, input.batch_id)
    if (settings.require_second_person) {
      assertSecondPerson(batch, actor)
    }
    const { version, canceled } = await this.review(sql, batch, settings, actor)
    if (version !== input.version) {
      return { approved: false, canceled, version, differences: await this.differencesSince(sql, batch.id, input.version) }
    }
    const now = await this.payouts.findPayouts(sql, { batch_id: batch.id })
    const pending = now.filter((payout) => payout.status === "pending")
    this.assertRailTakes(pending)
    await this.payouts.approveBatch(sql, batch.id, actor.id, settings.require_second_person)
    await this.moveAll(sql, pending, "approved", actor)
    await this.audit.append(sql, [batchAudit(batch, "approve", "approved", actor)])
    return { approved: true, canceled }
  }

  /** Cancels what has not left: its entries can be swept again. @returns the payouts that were canceled. */
  async cancelBatch(sql: Sql, batchId: string, actor: Actor): Promise<string[]> {
    await lock(sql, PAYOUT_LOCK)
    const batch = await this.batchOrThrow(sql, batchId)
    if (!canDoToBatch("cancel", batch.status)) {
      throw illegalMove("payout batch", batch.status, "canceled")
    }
    const payouts = (await this.payouts.findPayouts(sql, { batch_id: batchId })).filter(
      (payout) => payout.status !== "canceled"
    )
    await this.moveAll(sql, payouts, "canceled", actor)
    await this.payouts.stampBatch(sql, batchId, "canceled_at")
    await this.audit.append(sql, [batchAudit(batch, "cancel", "canceled", actor)])
    return payouts.map((payout) => payout.id)
  }

  private async pendingBatch(sql: Sql, id: string): Promise<BatchRow> {
    const batch = await this.batchOrThrow(sql, id)
    if (!canDoToBatch("approve", batch.status)) {
      throw illegalMove("payout batch", batch.status, "approved")
    }
    return batch
  }

  private async batchOrThrow(sql: Sql, id: string): Promise<BatchRow> {
    const batch = await this.payouts.findBatch(sql, id)
    if (!batch) {
      throw notFound("Payout batch", id)
    }
    return batch
  }

  /**
   * Looks at the batch again before it is approved: attaches what was taken back, and cancels the payouts of whoever
   * may no longer be paid, or has nothing left.
   * @returns the batch's version, raised when something changed, and the payouts that were canceled.
   */
  private async review(
    sql: Sql,
    batch: BatchRow,
    settings: ProgrammeSettings,
    actor: Actor
  ): Promise<{ version: number; canceled: string[] }> {
    const before = (await this.payouts.findPayouts(sql, { batch_id: batch.id })).filter(({ status }) => status === "pending")
    const reversals = await this.sweep.findReversals(sql, batch.id)
    const standings = await this.sweep.standings(sql, [...new Set(before.map((payout) => payout.affiliate_id))])
    const reviews = reviewPayouts(before, reversals, standings, settings)
    const emptied = reviews.filter(({ exclusion }) => exclusion !== null)
    const changed = reviews.filter(({ exclusion, isChanged }) => exclusion === null && isChanged)
    if (emptied.length === 0 && changed.length === 0) {
      return { version: batch.version, canceled: [] }
    }
    const kept = new Set(changed.map(({ payout }) => payout.id))
    await this.sweep.attachEntries(sql, reversals.filter((entry) => kept.has(entry.payout_id)))
    await this.payouts.updateTotals(sql, changed.map(({ totals }) => totals))
    for (const { payout, exclusion } of emptied) {
      await this.moveAll(sql, [payout], "canceled", { id: actor.id, reason: exclusion?.message })
    }
    const version = await this.noteChange(sql, batch, before, actor)
    return { version, canceled: emptied.map(({ payout }) => payout.id) }
  }

  /** Raises the version and writes down what is different now, for whoever reviewed an earlier one. */
  private async noteChange(sql: Sql, batch: BatchRow, before: PayoutRow[], actor: Actor): Promise<number> {
    const version = await this.payouts.raiseVersion(sql, batch.id)
    const after = await this.payouts.findPayouts(sql, { ids: before.map((payout) => payout.id) })
    const differences = describeApprovalDifference(before.map(reviewed), after.map(reviewed))
    await this.audit.append(sql, [
      { ...batchAudit(batch, "change", batch.status, actor), reason: "What would be paid has changed.", data: { version, differences } },
    ])
    return version
  }

  /**
   * Cancels one payout. In a batch that waits for approval this changes what is reviewed, so the version is raised.
   * @throws MedusaError not_found; IllegalTransitionError.
   */
  async cancelPayout(sql: Sql, id: string, actor: Actor): Promise<void> {
    await lock(sql, PAYOUT_LOCK)
    const [payout] = await this.payouts.lockPayouts(sql, [id])
    if (!payout) {
      throw notFound("Payout", id)
    }
    await this.moveAll(sql, [payout], "canceled", actor)
    const batch = await this.batchOrThrow(sql, payout.batch_id)
    if (batch.status === "pending") {
      await this.noteChange(sql, batch, [payout], actor)
    }
  }

  private async differencesSince(sql: Sql, batchId: string, version: number): Promise<ApprovalDifference[]> {
    const trail = await this.audit.list(sql, "payout_batch", batchId)
    return trail
      .map((record) => record.data as { version: number; differences: ApprovalDifference[] } | null)
      .filter((data) => data !== null && data.version > version)
      .flatMap((data) => data?.differences ?? [])
  }

  private assertRailTakes(payouts: PayoutRow[]): void {
    const problems = payouts.flatMap((payout) => {
      const rail = findRail(this.cradle, payout.rail)
      const sentences = rail ? rail.check(instructionOf(payout)) : [`The rail ${payout.rail} is not registered.`]
      return sentences.map((sentence) => `${payout.affiliate_name}: ${sentence}`)
    })
    if (problems.length > 0) {
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, problems.join(" "))
    }
  }

  private async moveAll(sql: Sql, payouts: PayoutRow[], to: "approved" | "canceled", actor: Actor): Promise<void> {
    const { moves, audit } = payoutMoves(PAYOUT_MACHINE, payouts, to, actor)
    await this.payouts.move(sql, moves, { audit, entries: [], release_lines: to === "canceled" })
  }
}

function assertSecondPerson(batch: BatchRow, actor: Actor): void {
  if (actor.is_api_key) {
    throw notAllowed("A second person has to approve this batch, and an API key is no person: sign in.")
  }
  if (batch.created_by === actor.id) {
    throw notAllowed("This batch was prepared by you. A second person has to approve it.")
  }
}

interface PayoutReview {
  payout: PayoutRow
  /** What it would pay. Minor units as text. */
  totals: { id: string; gross: string; fees: string; withheld: string; net: string }
  isChanged: boolean
  /** Why it must not be paid as things stand; null: it may be. */
  exclusion: { message: string } | null
}

/** Each payout as it would be approved now: with what was taken back, by the rules of who may be paid. */
function reviewPayouts(
  payouts: PayoutRow[],
  reversals: AttachedEntry[],
  standings: PayeeStanding[],
  settings: ProgrammeSettings
): PayoutReview[] {
  const standingOf = new Map(standings.map((standing) => [standing.affiliate_id, standing]))
  return payouts.map((payout) => {
    const taken = reversals.filter((entry) => entry.payout_id === payout.id)
    const gross = taken.reduce((sum, entry) => sum + BigInt(entry.amount), BigInt(payout.gross))
    const withheld = BigInt(payout.withheld)
    const fees = taken.length === 0 ? BigInt(payout.fees) : gross > 0n ? feesOf(gross, payout.currency_code, settings) : 0n
    const standing = standingOf.get(payout.affiliate_id)
    return {
      payout,
      totals: { id: payout.id, gross: `${gross}`, fees: `${fees}`, withheld: `${withheld}`, net: `${gross - fees - withheld}` },
      isChanged: taken.length > 0,
      exclusion: standing
        ? whyExcluded({ ...standing, currency_code: payout.currency_code, gross, fees, withheld }, settings)
        : { message: "The affiliate is no longer there." },
    }
  })
}

/** A payout as approval compares it: what a canceled one would have paid no longer counts. */
const reviewed = (payout: PayoutRow) => ({
  payout_id: payout.id,
  affiliate_name: payout.affiliate_name,
  currency_code: payout.currency_code,
  gross: payout.status === "canceled" ? 0n : BigInt(payout.gross),
  net: payout.status === "canceled" ? 0n : BigInt(payout.net),
})

const batchAudit = (batch: BatchRow, action: string, to: string, actor: Actor) => ({
  entity: "payout_batch" as const,
  entity_id: batch.id,
  action,
  from_state: batch.status,
  to_state: to,
  actor_id: actor.id,
  reason: actor.reason,
})
