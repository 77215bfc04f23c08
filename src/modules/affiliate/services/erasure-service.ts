import { toMajorUnits } from "../domain/money/money"
import { assertTransition } from "../domain/state-machine"
import { AFFILIATE_MACHINE } from "../domain/states"
import type { Actor } from "../lib/actor"
import { notAllowed, notFound } from "../lib/errors"
import type { Erased } from "../lib/erased"
import type { Sql } from "../lib/sql"
import type { AffiliateAuditRepository } from "../repositories/audit-repository"
import type { AffiliateErasureRepository } from "../repositories/erasure-repository"
import type { AffiliateLedgerRepository, BalanceRow } from "../repositories/ledger-repository"
import type { AffiliateRosterRepository } from "../repositories/roster-repository"

interface Dependencies {
  affiliateAuditRepository: AffiliateAuditRepository
  affiliateErasureRepository: AffiliateErasureRepository
  affiliateLedgerRepository: AffiliateLedgerRepository
  affiliateRosterRepository: AffiliateRosterRepository
}

/** Forgetting an affiliate: the person goes, the books stay. */
export class AffiliateErasureService {
  private readonly audit: AffiliateAuditRepository
  private readonly records: AffiliateErasureRepository
  private readonly ledger: AffiliateLedgerRepository
  private readonly roster: AffiliateRosterRepository

  constructor(cradle: Dependencies) {
    this.audit = cradle.affiliateAuditRepository
    this.records = cradle.affiliateErasureRepository
    this.ledger = cradle.affiliateLedgerRepository
    this.roster = cradle.affiliateRosterRepository
  }

  /**
   * Erases an affiliate. One that is erased already stays so: the caller may finish what it could not.
   * @param forfeit also where something is owed. Nothing is posted: the ledger says what it said, and no sweep pays it.
   * @throws MedusaError not_found; not_allowed while a payout is under way, or something is owed and not forfeited.
   */
  async erase(sql: Sql, id: string, forfeit: boolean, actor: Actor): Promise<Erased> {
    const found = await this.roster.lock(sql, id)
    if (!found) {
      throw notFound("Affiliate", id)
    }
    if (found.status === "erased") {
      return { id, emails: [], member_ids: [], file_ids: [], was_erased: true }
    }
    assertTransition(AFFILIATE_MACHINE, found.status, "erased")
    await this.assertNothingDue(sql, id, forfeit)
    const members = found.org_id === null ? [] : await this.records.organisation(sql, { id, org_id: found.org_id, email: found.email })
    const file_ids = await this.records.documents(sql, id)
    await this.records.paymentDetails(sql, id)
    await this.records.codesAndClicks(sql, id)
    await this.records.affiliate(sql, id)
    await this.audit.append(sql, [
      {
        entity: "affiliate",
        entity_id: id,
        action: "erase",
        from_state: found.status,
        to_state: "erased",
        actor_id: actor.id,
        reason: actor.reason,
        data: { forfeit, member_ids: members.map((member) => member.id), files: file_ids.length },
      },
    ])
    return { id, emails: [found.email, ...members.map(({ email }) => email)], member_ids: members.map((member) => member.id), file_ids, was_erased: false }
  }

  private async assertNothingDue(sql: Sql, id: string, forfeit: boolean): Promise<void> {
    const underWay = await this.records.payoutsUnderWay(sql, id)
    if (underWay > 0) {
      throw notAllowed(`The affiliate cannot be erased while ${underWay === 1 ? "a payout is" : `${underWay} payouts are`} under way: confirm or cancel first.`)
    }
    const owed = (await this.ledger.balances(sql, [id])).filter(isOwed)
    if (owed.length > 0 && !forfeit) {
      throw notAllowed(`The affiliate cannot be erased while ${owed.map(amountOf).join(" and ")} is owed: pay it first, or forfeit it.`)
    }
  }
}

const isOwed = ({ balance, held }: BalanceRow) => BigInt(balance) > 0n || BigInt(held) > 0n

function amountOf({ balance, held, currency_code }: BalanceRow): string {
  const owed = BigInt(balance) > 0n ? BigInt(balance) : 0n
  return `${toMajorUnits(owed + BigInt(held), currency_code)} ${currency_code.toUpperCase()}`
}
