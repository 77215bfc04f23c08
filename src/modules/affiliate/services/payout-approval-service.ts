import { MedusaError } from "@medusajs/framework/utils"
import { describeApprovalDifference, type ApprovalDifference } from "../domain/payout/approval-difference"
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
import type { AffiliateSweepRepository, AttachedEntry } from "../repositories/sweep-repository"

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
    input: { batch_id: string; version: number; require_second_person: boolean },
    settings: ProgrammeSettings,
    actor: Actor
  ): Promise<ApprovalOutcome> {
    await lock(sql, PAYOUT_LOCK)
    const batch = await this.pendingBatch(sql, input.batch_id)
    if (input.require_second_person) {
      assertSecondPerson(batch, actor)
    }
    const { version, canceled } = await this.attachReversals(sql, batch, settings, actor)
    if (version !== input.version) {
      return { approved: false, canceled, version, differences: await this.differencesSince(sql, batch.id, input.version) }
    }
    const now = await this.payouts.findPayouts(sql, { batch_id: batch.id })
    const pending = now.filter((payout) => payout.status === "pending")
    this.assertRailTakes(pending)
    await this.payouts.approveBatch(sql, batch.id, actor.id)
    await this.moveAll(sql, pending, "approved", actor)
    await this.audit.append(sql, [batchAudit(batch, "approve", "approved", actor)])
    return { approved: true, canceled }
  }

  /** Cancels what has not left: its entries can be swept again. @returns the payouts that were canceled. */
  async cancelBatch(sql: Sql, batchId: string, actor: Actor): Promise<string[]> {
    await lock(sql, PAYOUT_LOCK)
    const batch = await this.batchOrThrow(sql, batchId)
    if (batch.status !== "pending" && batch.status !== "approved") {
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
    if (batch.status !== "pending") {
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
   * Attaches what was taken back to the payouts that can still bear it; one that has nothing left to pay is canceled.
   * @returns the batch's version, raised when something changed, and the payouts that were canceled.
   */
  private async attachReversals(
    sql: Sql,
    batch: BatchRow,
    settings: ProgrammeSettings,
    actor: Actor
  ): Promise<{ version: number; canceled: string[] }> {
    const reversals = await this.sweep.findReversals(sql, batch.id)
    if (reversals.length === 0) {
      return { version: batch.version, canceled: [] }
    }
    const before = await this.payouts.findPayouts(sql, { batch_id: batch.id })
    const totals = totalsAfter(before, reversals, settings)
    const payable = new Map(totals.filter((total) => BigInt(total.net) > 0n).map((total) => [total.id, total]))
    const emptied = totals.filter((total) => !payable.has(total.id)).map((total) => total.id)
    await this.sweep.attachEntries(sql, reversals.filter((entry) => payable.has(entry.payout_id)))
    await this.payouts.updateTotals(sql, [...payable.values()])
    await this.moveAll(sql, before.filter((payout) => emptied.includes(payout.id)), "canceled", {
      id: actor.id,
      reason: "Nothing is left to pay after what was taken back.",
    })
    const version = await this.payouts.raiseVersion(sql, batch.id)
    const after = await this.payouts.findPayouts(sql, { batch_id: batch.id })
    const differences = describeApprovalDifference(before.map(reviewed), after.map(reviewed))
    await this.audit.append(sql, [
      {
        ...batchAudit(batch, "attach_reversals", batch.status, actor),
        reason: "Commission was taken back after the sweep.",
        data: { version, differences },
      },
    ])
    return { version, canceled: emptied }
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

/** What the payouts touched by reversals would pay. Minor units as text. */
function totalsAfter(payouts: PayoutRow[], reversals: AttachedEntry[], settings: ProgrammeSettings) {
  return payouts
    .map((payout) => ({ payout, taken: reversals.filter((entry) => entry.payout_id === payout.id) }))
    .filter(({ taken }) => taken.length > 0)
    .map(({ payout, taken }) => {
      const gross = taken.reduce((sum, entry) => sum + BigInt(entry.amount), BigInt(payout.gross))
      const withheld = BigInt(payout.withheld)
      const fees = gross > 0n ? feesOf(gross, payout.currency_code, settings) : 0n
      return { id: payout.id, gross: `${gross}`, fees: `${fees}`, withheld: `${withheld}`, net: `${gross - fees - withheld}` }
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
