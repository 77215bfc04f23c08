import { generateEntityId } from "@medusajs/framework/utils"
import type { RailAnswer } from "../domain/payout/rail"
import { PAYOUT_MACHINE, type PayoutState } from "../domain/states"
import { canMove, nextStates } from "../domain/state-machine"
import type { Actor } from "../lib/actor"
import { notAllowed, notFound } from "../lib/errors"
import type { EntryRecord } from "../lib/entries"
import { payoutMoves, type PayoutFacts } from "../lib/payout-moves"
import type { PayoutRow } from "../lib/payout-records"
import { PAYOUT_LOCK } from "../lib/payouts"
import { lock, type Sql } from "../lib/sql"
import type { AffiliatePayoutBookRepository } from "../repositories/payout-book-repository"

/** What finance says of one payment. `paid_at` is ISO 8601. */
export interface PaidClaim {
  reference_token: string
  paid_at: string
  external_reference: string
}

/** What became of a claim: the payout's id, or why nothing was changed. */
export interface ClaimResult {
  reference_token: string
  payout_id: string | null
  /** Whether this claim made it paid; false when it was paid by the same reference already. */
  changed: boolean
  problem: string | null
}

/** What happens to a payout after it left: paid, failed, returned, tried again. */
export class AffiliatePayoutConfirmationService {
  private readonly payouts: AffiliatePayoutBookRepository

  constructor(dependencies: { affiliatePayoutBookRepository: AffiliatePayoutBookRepository }) {
    this.payouts = dependencies.affiliatePayoutBookRepository
  }

  /**
   * Marks payouts paid by their reference tokens and posts each to the ledger. Claims are judged one by one: a wrong one
   * changes nothing and says why; the same claim again is answered as done. Set-based, whatever the number of claims.
   */
  async confirmPaid(sql: Sql, claims: PaidClaim[], batchId: string | null, actor: Actor): Promise<ClaimResult[]> {
    await lock(sql, PAYOUT_LOCK)
    const reference_tokens = claims.map((claim) => claim.reference_token)
    const found = await this.payouts.findPayouts(sql, { reference_tokens, ...(batchId ? { batch_id: batchId } : {}) })
    const byToken = new Map(found.map((payout) => [payout.reference_token, payout]))
    const used = await this.usedReferences(sql, found, claims)
    const accepted: { payout: PayoutRow; claim: PaidClaim }[] = []
    const results = claims.map((claim): ClaimResult => {
      const payout = byToken.get(claim.reference_token) ?? null
      const problem = payout ? problemOf(payout, claim, used) : unknownToken(batchId)
      const changed = payout !== null && problem === null && payout.status !== "paid"
      if (changed) {
        accepted.push({ payout, claim })
        used.set(`${payout.rail}\n${claim.external_reference}`, payout.id)
        byToken.set(claim.reference_token, { ...payout, status: "paid", external_reference: claim.external_reference })
      }
      return { reference_token: claim.reference_token, payout_id: payout?.id ?? null, changed, problem }
    })
    await this.pay(sql, accepted, actor)
    return results
  }

  /**
   * Books what a rail says it has paid.
   * @returns null when it is booked, else why it cannot be: a sentence.
   */
  async confirmAnswer(sql: Sql, referenceToken: string, answer: RailAnswer, actor: Actor): Promise<string | null> {
    const { paid_at, external_reference } = answer
    if (!paid_at || !external_reference) {
      return "The rail says it has paid, but not when or by which reference."
    }
    const [result] = await this.confirmPaid(sql, [{ reference_token: referenceToken, paid_at, external_reference }], null, actor)
    return result?.problem ?? null
  }

  /** processing → failed, with the reason people read. The entries stay with the payout until it is retried or canceled. */
  async markFailed(sql: Sql, id: string, reason: string, actor: Actor): Promise<void> {
    await this.moveOne(sql, id, "failed", { ...actor, reason }, { failure_reason: reason })
  }

  /** failed → approved: it can be processed again. From pending the same move is an approval, which is for the batch. */
  async retry(sql: Sql, id: string, actor: Actor): Promise<void> {
    const [payout] = await this.payouts.findPayouts(sql, { ids: [id] })
    if (payout?.status === "pending") {
      throw notAllowed("The payout cannot go from pending to approved by a retry: its batch has to be approved.")
    }
    if (payout && payout.disputed_at !== null) {
      throw notAllowed(`The payout is disputed and has to be released first: ${payout.dispute_reason}`)
    }
    await this.moveOne(sql, id, "approved", actor)
  }

  /** paid → returned: the money came back, so the ledger owes it again and its entries can be swept again. */
  async markReturned(sql: Sql, id: string, reason: string, actor: Actor): Promise<void> {
    await this.moveOne(sql, id, "returned", { ...actor, reason }, { failure_reason: reason })
  }

  private async moveOne(sql: Sql, id: string, to: PayoutState, actor: Actor, facts: PayoutFacts = {}): Promise<void> {
    await lock(sql, PAYOUT_LOCK)
    const [payout] = await this.payouts.lockPayouts(sql, [id])
    if (!payout) {
      throw notFound("Payout", id)
    }
    const { moves, audit } = payoutMoves(PAYOUT_MACHINE, [payout], to, actor, () => facts)
    await this.payouts.move(sql, moves, {
      audit,
      entries: to === "returned" ? [payoutEntry(payout, "payout_return", actor)] : [],
      release_lines: to === "returned",
    })
  }

  private async pay(sql: Sql, accepted: { payout: PayoutRow; claim: PaidClaim }[], actor: Actor): Promise<void> {
    const claimOf = new Map(accepted.map(({ payout, claim }) => [payout.id, claim]))
    const payouts = accepted.map(({ payout }) => payout)
    const { moves, audit } = payoutMoves(PAYOUT_MACHINE, payouts, "paid", actor, (payout) => ({
      external_reference: claimOf.get(payout.id)?.external_reference ?? null,
      paid_at: claimOf.get(payout.id)?.paid_at ?? null,
    }))
    const entries = payouts.map((payout) => payoutEntry(payout, "payout", actor))
    await this.payouts.move(sql, moves, { audit, entries, release_lines: false })
  }

  /** Who has which reference already, by rail and reference. */
  private async usedReferences(sql: Sql, payouts: PayoutRow[], claims: PaidClaim[]): Promise<Map<string, string>> {
    const references = claims.map((claim) => claim.external_reference)
    const used = new Map<string, string>()
    for (const rail of new Set(payouts.map((payout) => payout.rail))) {
      for (const [reference, id] of await this.payouts.usedReferences(sql, rail, references)) {
        used.set(`${rail}\n${reference}`, id)
      }
    }
    return used
  }
}

const unknownToken = (batchId: string | null) =>
  batchId === null ? "No payout has this reference token." : "No payout of this batch has this reference token."

function problemOf(payout: PayoutRow, claim: PaidClaim, used: Map<string, string>): string | null {
  if (payout.status === "paid") {
    return payout.external_reference === claim.external_reference
      ? null
      : `The payout is paid already, with the reference ${payout.external_reference}.`
  }
  if (!canMove(PAYOUT_MACHINE, payout.status, "paid")) {
    const next = nextStates(PAYOUT_MACHINE, payout.status).join(" or ") || "nothing else"
    return `The payout cannot go from ${payout.status} to paid: from ${payout.status} it can become ${next}.`
  }
  const holder = used.get(`${payout.rail}\n${claim.external_reference}`)
  if (holder && holder !== payout.id) {
    return `The reference ${claim.external_reference} belongs to another payout (${holder}).`
  }
  return null
}

/** What a payout means for the ledger: minus its gross when it is paid, its gross when it comes back. */
function payoutEntry(payout: PayoutRow, kind: "payout" | "payout_return", actor: Actor): EntryRecord {
  return {
    id: generateEntityId(undefined, "affle"),
    affiliate_id: payout.affiliate_id,
    currency_code: payout.currency_code,
    amount: kind === "payout" ? `-${payout.gross}` : payout.gross,
    kind,
    source_key: `${kind}:${payout.id}`,
    available_at: payout.period_end.toISOString(),
    actor_id: actor.id,
    reason: actor.reason ?? null,
    commission_id: null,
    conversion_id: null,
    line_id: null,
    order_id: null,
    payout_id: payout.id,
    rule_id: null,
    rule_snapshot: null,
    attributable_amount: null,
  }
}
