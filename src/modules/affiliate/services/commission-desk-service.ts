import { commissionNeedsReason, commissionTarget, type CommissionAction } from "../domain/settlement/commission-actions"
import { assertTransition } from "../domain/state-machine"
import { COMMISSION_MACHINE, type CommissionState } from "../domain/states"
import type { Settings } from "../domain/settings/types"
import type { Actor } from "../lib/actor"
import { invalid, notAllowed, notFound } from "../lib/errors"
import type { Sql } from "../lib/sql"
import type { AffiliateCommissionStateRepository, CommissionHead } from "../repositories/commission-state-repository"

/** A commission that moved, and the order that has to be settled for it. */
export interface MovedCommission {
  id: string
  to: CommissionState
  order_id: string
}

/** The workflow states of commissions: a person's decisions and the passing of the hold period. */
export class AffiliateCommissionDeskService {
  private readonly commissions: AffiliateCommissionStateRepository

  constructor(dependencies: { affiliateCommissionStateRepository: AffiliateCommissionStateRepository }) {
    this.commissions = dependencies.affiliateCommissionStateRepository
  }

  /** All or nothing: one illegal move refuses the whole request. */
  async move(sql: Sql, ids: string[], action: CommissionAction, actor: Actor): Promise<MovedCommission[]> {
    await this.commissions.lockConversions(sql, ids)
    const heads = await this.commissions.lockHeads(sql, [...new Set(ids)])
    const missing = ids.find((id) => !heads.some((head) => head.id === id))
    if (missing) {
      throw notFound("Commission", missing)
    }
    for (const to of new Set(heads.map((head) => commissionTarget(action, head.status)))) {
      const moving = heads.filter((head) => commissionTarget(action, head.status) === to)
      moving.forEach((head) => assertMove(head, to, action, actor))
      await this.commissions.move(sql, moving, to, actor.id, moving.map((head) => auditOf(head, to, action, actor)))
    }
    return heads.map((head) => ({ id: head.id, to: commissionTarget(action, head.status), order_id: head.external_id }))
  }

  /** @returns the ids that were approved; as many as `limit` means there may be more. */
  async mature(sql: Sql, now: string, limit: number, settings: { programme: Settings; channels: Map<string, Settings> }): Promise<string[]> {
    const byDefault = settings.programme.commission_approval
    const exceptions = [...settings.channels].filter(([, channel]) => channel.commission_approval !== byDefault).map(([id]) => id)
    return this.commissions.mature(sql, { now, limit, auto_by_default: byDefault === "auto", exceptions })
  }
}

function assertMove(head: CommissionHead, to: CommissionState, action: CommissionAction, actor: Actor): void {
  assertTransition(COMMISSION_MACHINE, head.status, to)
  if (head.is_replaced) {
    throw notAllowed("The order was attributed to somebody else; this commission is closed.")
  }
  if (to === "approved" && !head.is_paid) {
    throw notAllowed("The order is not paid yet, so its commission cannot be approved.")
  }
  if (commissionNeedsReason(action, head) && !actor.reason?.trim()) {
    throw invalid(`reason: is required to ${action === "approve" ? "clear a commission that the fraud guard holds" : `${action} a commission`}.`)
  }
}

const auditOf = (head: CommissionHead, to: CommissionState, action: CommissionAction, actor: Actor) => ({
  entity: "commission" as const,
  entity_id: head.id,
  action,
  from_state: head.status,
  to_state: to,
  actor_id: actor.id,
  reason: actor.reason,
})
