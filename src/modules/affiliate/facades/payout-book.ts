import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import type { RailFile } from "../domain/payout/rail"
import { PAYOUT_STATES_EXPORTABLE, PAYOUT_STATES_LEAVING } from "../domain/payout/batch-states"
import type { Actor } from "../lib/actor"
import { invalid, notAllowed, notFound } from "../lib/errors"
import type { ListPage } from "../lib/list-page"
import type { BatchRow, PayoutRow } from "../lib/payout-records"
import { instructionOf } from "../lib/payouts"
import { railsOf } from "../lib/rail-registry"
import { sqlOf } from "../lib/sql"
import type { InvariantVerdict } from "../repositories/invariant-repository"
import type { BatchFilter, PayoutFilter } from "../repositories/payout-list-repository"
import { LedgerFacade } from "./ledger"

/** A rail's file, with what it is about. */
export type PayoutFile = RailFile & { payouts: number; batch_ids: string[] }

/** A way for payouts to leave, as far as a person chooses one. */
export interface PayoutRailView {
  code: string
  is_default: boolean
  /** Whether there is a file of its payouts for finance or a bank. */
  writes_file: boolean
}

/** Payouts as people see them: lists, details, files. */
export class PayoutBookFacade extends LedgerFacade {
  /** The ways in which payouts can leave, the default first. */
  async listPayoutRails(): Promise<PayoutRailView[]> {
    const rails = railsOf(this.cradle).map((rail) => ({
      code: rail.code,
      is_default: rail.code === this.options.default_rail,
      writes_file: rail.exportFile !== undefined,
    }))
    return rails.sort((a, b) => Number(b.is_default) - Number(a.is_default))
  }

  @InjectManager()
  async retrievePayoutBatch(id: string, @MedusaContext() context: Context = {}): Promise<BatchRow> {
    const batch = await this.repositories.affiliatePayoutBookRepository.findBatch(sqlOf(context), id)
    if (!batch) {
      throw notFound("Payout batch", id)
    }
    return batch
  }

  @InjectManager()
  async retrievePayout(id: string, @MedusaContext() context: Context = {}): Promise<PayoutRow> {
    const [payout] = await this.repositories.affiliatePayoutBookRepository.findPayouts(sqlOf(context), { ids: [id] })
    if (!payout) {
      throw notFound("Payout", id)
    }
    return payout
  }

  /** A page of payouts with their count, filtered and sorted by the database. */
  @InjectManager()
  async listPayouts(filter: PayoutFilter, page: ListPage, @MedusaContext() context: Context = {}) {
    return this.repositories.affiliatePayoutListRepository.payouts(sqlOf(context), filter, page)
  }

  @InjectManager()
  async listPayoutsOfBatch(batchId: string, @MedusaContext() context: Context = {}): Promise<PayoutRow[]> {
    return this.repositories.affiliatePayoutBookRepository.findPayouts(sqlOf(context), { batch_id: batchId })
  }

  @InjectManager()
  async listPayoutBatches(filter: BatchFilter, page: ListPage, @MedusaContext() context: Context = {}) {
    return this.repositories.affiliatePayoutListRepository.batches(sqlOf(context), filter, page)
  }

  /** The files that were handed out for a batch and kept, the latest first; see `noteExport`. */
  @InjectManager()
  async listPayoutFiles(batchId: string, @MedusaContext() context: Context = {}) {
    return this.repositories.affiliatePayoutListRepository.files(sqlOf(context), batchId)
  }

  /** What a payout pays, entry by entry. */
  @InjectManager()
  async listPayoutEntries(payoutId: string, @MedusaContext() context: Context = {}) {
    return this.repositories.affiliatePayoutListRepository.entries(sqlOf(context), payoutId)
  }

  @InjectManager()
  async listPayoutAttempts(payoutId: string, @MedusaContext() context: Context = {}) {
    return this.repositories.affiliateAttemptRepository.list(sqlOf(context), [payoutId])
  }

  /**
   * The file that a rail hands to finance for these payouts: those on their way, unless states are named. Changes no status.
   * @throws MedusaError invalid_data when the payouts leave by different rails, not_allowed when theirs writes no file.
   */
  @InjectManager()
  async exportPayouts(filter: PayoutFilter, @MedusaContext() context: Context = {}): Promise<PayoutFile> {
    const status = filter.status ?? [...PAYOUT_STATES_LEAVING]
    const refused = status.find((state) => !PAYOUT_STATES_EXPORTABLE.some((exportable) => exportable === state))
    if (refused) {
      throw notAllowed(`Payouts that are ${refused} are in no file: whoever pays by it would pay what nobody approved or owes.`)
    }
    const payouts = await this.repositories.affiliatePayoutListRepository.payable(sqlOf(context), { ...filter, status })
    const rails = [...new Set(payouts.map((payout) => payout.rail))]
    if (rails.length > 1) {
      throw invalid(`These payouts leave by different rails (${rails.join(", ")}): export one rail at a time.`)
    }
    const rail = this.repositories.affiliatePayoutSendingService.railOrThrow(rails[0] ?? this.options.default_rail)
    if (!rail.exportFile) {
      throw notAllowed(`The rail ${rail.code} writes no file.`)
    }
    return { ...(await rail.exportFile(payouts.map(instructionOf))), payouts: payouts.length, batch_ids: [...new Set(payouts.map(({ batch_id }) => batch_id))] }
  }

  /** Notes in the batch's audit trail which file was handed out, to whom, and what it hashed to. */
  @InjectManager()
  async noteExport(
    batchId: string,
    file: { file_id: string; filename: string; sha256: string; payouts: number },
    actor: Actor,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await this.repositories.affiliateAuditRepository.append(sqlOf(context), [
      { entity: "payout_batch", entity_id: batchId, action: "export", actor_id: actor.id, data: file },
    ])
  }

  /** Runs the invariants of the books; see docs/operations.md. */
  @InjectManager()
  async verifyInvariants(limit = 20, @MedusaContext() context: Context = {}): Promise<InvariantVerdict[]> {
    return this.repositories.affiliateInvariantRepository.check(sqlOf(context), limit)
  }
}
