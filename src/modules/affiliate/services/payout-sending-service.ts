import { generateEntityId } from "@medusajs/framework/utils"
import { PAYOUT_MACHINE } from "../domain/states"
import type { PayoutInstruction, PayoutRail, RailAnswer } from "../domain/payout/rail"
import type { Actor } from "../lib/actor"
import { notAllowed } from "../lib/errors"
import { payoutMoves } from "../lib/payout-moves"
import type { PayoutRow } from "../lib/payout-records"
import { instructionOf, instructionRecord, PAYOUT_LOCK } from "../lib/payouts"
import { findRail } from "../lib/rail-registry"
import { lock, type Sql } from "../lib/sql"
import type { AffiliateAttemptRepository, AttemptRow } from "../repositories/attempt-repository"
import type { AffiliatePayoutBookRepository } from "../repositories/payout-book-repository"

/** A payout on its way to a rail. `lookup`: an earlier try is not over, so the rail is asked about it, not told again. */
export interface Sending {
  attempt_id: string
  payout_id: string
  rail: string
  mode: "submit" | "lookup"
  idempotency_key: string
  instruction: PayoutInstruction
}

type Dependencies = Record<string, unknown> & {
  affiliateAttemptRepository: AffiliateAttemptRepository
  affiliatePayoutBookRepository: AffiliatePayoutBookRepository
}

/**
 * Hands approved payouts to their rails. The key and the instruction are committed before the rail is called and its
 * answer after, so a crash in between leaves an attempt that can be looked up.
 */
export class AffiliatePayoutSendingService {
  private readonly attempts: AffiliateAttemptRepository
  private readonly payouts: AffiliatePayoutBookRepository

  constructor(private readonly cradle: Dependencies) {
    this.attempts = cradle.affiliateAttemptRepository
    this.payouts = cradle.affiliatePayoutBookRepository
  }

  /** First transaction: moves what is approved to processing and writes the attempts. Also picks up what an earlier run left open. */
  async begin(sql: Sql, batchId: string, actor: Actor, limit: number): Promise<Sending[]> {
    await lock(sql, PAYOUT_LOCK)
    const all = await this.payouts.findPayouts(sql, { batch_id: batchId })
    const approved = all.filter(({ status, disputed_at }) => status === "approved" && disputed_at === null).slice(0, limit)
    const open = await this.openAttempts(sql, all.filter((payout) => payout.status === "processing"))
    const { moves, audit } = payoutMoves(PAYOUT_MACHINE, approved, "processing", actor)
    await this.payouts.move(sql, moves, { audit, entries: [], release_lines: false })
    const earlier = await this.attempts.list(sql, approved.map((payout) => payout.id))
    const sendings = approved.map((payout) => nextSending(payout, earlier))
    await this.attempts.insert(
      sql,
      sendings.filter(({ mode }) => mode === "submit").map(({ attempt_id, payout_id, rail, idempotency_key, instruction }) => ({
        id: attempt_id,
        payout_id,
        rail,
        idempotency_key,
        payload: instructionRecord(instruction),
      }))
    )
    if (sendings.length > 0) {
      await this.payouts.stampBatch(sql, batchId, "processed_at")
    }
    return [...open, ...sendings]
  }

  /** Outside any transaction: asks the rail. An exception is no proof that nothing was paid, so it is `unknown`. */
  async call(sending: Sending): Promise<RailAnswer> {
    const rail = this.railOrThrow(sending.rail)
    try {
      return sending.mode === "submit"
        ? await rail.submit(sending.instruction, sending.idempotency_key)
        : await rail.lookup(sending.instruction, sending.idempotency_key)
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      return { result: "unknown", detail: `The rail did not answer clearly: ${reason}` }
    }
  }

  /** Last transaction: writes down what the rail said. What follows for the payout is the confirmation service's. */
  async record(sql: Sql, sending: Sending, answer: RailAnswer): Promise<void> {
    await this.attempts.finish(sql, sending.attempt_id, {
      result: answer.result,
      detail: answer.detail ?? null,
      external_reference: answer.external_reference ?? null,
    })
  }

  railOrThrow(code: string): PayoutRail {
    const rail = findRail(this.cradle, code)
    if (!rail) {
      throw notAllowed(`The rail ${code} is not registered. Add it to the option rails.`)
    }
    return rail
  }

  /** Attempts that are not over: cut off before an answer, answered unclearly, or taken by the rail and awaited. */
  private async openAttempts(sql: Sql, processing: PayoutRow[]): Promise<Sending[]> {
    const byId = new Map(processing.map((payout) => [payout.id, payout]))
    const latest = new Map<string, AttemptRow>()
    for (const attempt of await this.attempts.list(sql, [...byId.keys()])) {
      latest.set(attempt.payout_id, attempt)
    }
    return [...latest.values()]
      .filter((attempt) => attempt.result !== "paid" && attempt.result !== "failed")
      .flatMap((attempt) => {
        const payout = byId.get(attempt.payout_id)
        return payout ? [sendingOf(payout, attempt.id, attempt.idempotency_key, "lookup")] : []
      })
  }
}

/**
 * How an approved payout goes on. Only after an attempt that the rail itself says has failed does a new one begin, under
 * a new key. Where a person called an open attempt failed, it is looked up: the rail may have paid it after all.
 */
function nextSending(payout: PayoutRow, earlier: AttemptRow[]): Sending {
  const attempts = earlier.filter((attempt) => attempt.payout_id === payout.id)
  const last = attempts.at(-1)
  if (last && last.result !== "failed") {
    return sendingOf(payout, last.id, last.idempotency_key, "lookup")
  }
  return sendingOf(payout, generateEntityId(undefined, "affpa"), `${payout.reference_token}:${attempts.length + 1}`, "submit")
}

const sendingOf = (payout: PayoutRow, attemptId: string, key: string, mode: Sending["mode"]): Sending => ({
  attempt_id: attemptId,
  payout_id: payout.id,
  rail: payout.rail,
  mode,
  idempotency_key: key,
  instruction: instructionOf(payout),
})
