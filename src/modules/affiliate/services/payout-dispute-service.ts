import { payoutActionsOf, PAYOUT_STATES_DISPUTABLE } from "../domain/payout/payout-actions"
import type { Actor } from "../lib/actor"
import { notAllowed, notFound } from "../lib/errors"
import type { PayoutRow } from "../lib/payout-records"
import { PAYOUT_LOCK } from "../lib/payouts"
import { lock, type Sql } from "../lib/sql"
import type { AffiliatePayoutBookRepository } from "../repositories/payout-book-repository"

/** Payouts that are kept back because somebody disputes them. Their state stays; they do not leave meanwhile. */
export class AffiliatePayoutDisputeService {
  private readonly payouts: AffiliatePayoutBookRepository

  constructor(dependencies: { affiliatePayoutBookRepository: AffiliatePayoutBookRepository }) {
    this.payouts = dependencies.affiliatePayoutBookRepository
  }

  /**
   * Keeps a payout back until somebody lets it go. Its batch is approved and sent without it.
   * @throws MedusaError not_found; not_allowed where the money has left, or it is kept back already.
   */
  async dispute(sql: Sql, id: string, reason: string, actor: Actor): Promise<void> {
    const payout = await this.locked(sql, id)
    if (payout.disputed_at !== null) {
      throw notAllowed(`The payout is disputed already: ${payout.dispute_reason}`)
    }
    if (!payoutActionsOf(payout).includes("dispute")) {
      throw notAllowed(`The payout is ${payout.status} and can no longer be kept back: only what is ${PAYOUT_STATES_DISPUTABLE.join(", ")} can.`)
    }
    await this.payouts.setDispute(sql, id, reason, PAYOUT_STATES_DISPUTABLE, auditOf(payout, "dispute", { ...actor, reason }))
  }

  /** @throws MedusaError not_found; not_allowed where it is not kept back. */
  async release(sql: Sql, id: string, actor: Actor): Promise<void> {
    const payout = await this.locked(sql, id)
    if (payout.disputed_at === null) {
      throw notAllowed("The payout is not disputed, so there is nothing to release.")
    }
    await this.payouts.setDispute(sql, id, null, PAYOUT_STATES_DISPUTABLE, auditOf(payout, "release", actor))
  }

  private async locked(sql: Sql, id: string): Promise<PayoutRow> {
    await lock(sql, PAYOUT_LOCK)
    const [payout] = await this.payouts.lockPayouts(sql, [id])
    if (!payout) {
      throw notFound("Payout", id)
    }
    return payout
  }
}

const auditOf = (payout: PayoutRow, action: "dispute" | "release", actor: Actor) => ({
  entity: "payout" as const,
  entity_id: payout.id,
  action,
  actor_id: actor.id,
  reason: actor.reason,
})
