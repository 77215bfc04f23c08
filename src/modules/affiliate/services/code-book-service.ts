import { randomBytes } from "node:crypto"
import { generateEntityId } from "@medusajs/framework/utils"
import { validateChosenCode } from "../domain/codes/chosen-code"
import { generateReferralCode, normalizeReferralCode } from "../domain/codes/referral-code"
import type { Actor } from "../lib/actor"
import type { ReferralCodeRow } from "../lib/affiliate-records"
import { broken, alreadyExists, invalid, notAllowed, notFound } from "../lib/errors"
import type { Sql } from "../lib/sql"
import type { AffiliateAuditRepository } from "../repositories/audit-repository"
import type { AffiliateCodeRepository } from "../repositories/code-repository"
import type { AffiliateRosterRepository } from "../repositories/roster-repository"

interface Dependencies {
  affiliateAuditRepository: AffiliateAuditRepository
  affiliateCodeRepository: AffiliateCodeRepository
  affiliateRosterRepository: AffiliateRosterRepository
}

export interface NewReferralCode {
  affiliate_id: string
  /** A chosen code; generated when absent. */
  code?: string | null
  promotion_id?: string | null
  /** No further code where the affiliate has so many; no limit when absent. */
  max_codes?: number
}

/** 40 random bits meet once in a million codes with odds of 1 : 2,000,000; twice in a row, never. */
const GENERATING_TRIES = 3
const RANDOM_BYTES = 5

/** Referral codes: making them, switching them, binding them to coupons. */
export class AffiliateCodeBookService {
  private readonly audit: AffiliateAuditRepository
  private readonly codes: AffiliateCodeRepository
  private readonly roster: AffiliateRosterRepository

  constructor(cradle: Dependencies) {
    this.audit = cradle.affiliateAuditRepository
    this.codes = cradle.affiliateCodeRepository
    this.roster = cradle.affiliateRosterRepository
  }

  /**
   * @returns the id.
   * @throws MedusaError not_found (affiliate), not_allowed (rejected or terminated affiliate, too many codes), invalid_data (chosen code
   * reserved or malformed), duplicate (code or promotion taken).
   */
  async create(sql: Sql, input: NewReferralCode, prefix: string, actor: Actor): Promise<string> {
    await this.assertTakesPart(sql, input.affiliate_id)
    await this.assertRoomFor(sql, input)
    const promotion_id = input.promotion_id ?? null
    await this.assertPromotionFree(sql, promotion_id, null)
    const row = {
      id: generateEntityId(undefined, "affcode"),
      affiliate_id: input.affiliate_id,
      is_active: true,
      is_generated: input.code == null,
      promotion_id,
    }
    const code = input.code == null ? await this.insertGenerated(sql, row, prefix) : await this.insertChosen(sql, row, input.code)
    await this.audit.append(sql, [auditOf(row.id, "create", actor, { affiliate_id: row.affiliate_id, code, promotion_id })])
    return row.id
  }

  /** Switches a code on or off, binds or unbinds its promotion (null). */
  async edit(
    sql: Sql,
    scope: { affiliate_id: string; id: string },
    patch: { is_active?: boolean; promotion_id?: string | null },
    actor: Actor
  ): Promise<void> {
    const found = await this.codes.lock(sql, scope.affiliate_id, scope.id)
    if (!found) {
      throw notFound("Referral code", scope.id)
    }
    const next = {
      id: found.id,
      is_active: patch.is_active ?? found.is_active,
      promotion_id: patch.promotion_id === undefined ? found.promotion_id : patch.promotion_id,
    }
    await this.assertPromotionFree(sql, next.promotion_id, found.id)
    await this.codes.update(sql, next)
    const from = { is_active: found.is_active, promotion_id: found.promotion_id }
    const to = { is_active: next.is_active, promotion_id: next.promotion_id }
    await this.audit.append(sql, [auditOf(found.id, "edit", actor, { from, to })])
  }

  private async insertGenerated(sql: Sql, row: Omit<ReferralCodeRow, "code">, prefix: string): Promise<string> {
    for (let tried = 0; tried < GENERATING_TRIES; tried += 1) {
      const code = generateReferralCode({ prefix, random: randomBytes(RANDOM_BYTES) })
      if (await this.codes.insert(sql, { ...row, code })) {
        return code
      }
    }
    throw broken(`No free referral code with the prefix ${prefix} in ${GENERATING_TRIES} tries`)
  }

  private async insertChosen(sql: Sql, row: Omit<ReferralCodeRow, "code">, wish: string): Promise<string> {
    const problems = validateChosenCode(wish)
    if (problems.length > 0) {
      throw invalid(`Field 'code': ${problems.map((problem) => problem.message).join(" ")}`)
    }
    const code = normalizeReferralCode(wish)
    if (!(await this.codes.insert(sql, { ...row, code }))) {
      throw alreadyExists("Referral code", "code", code)
    }
    return code
  }

  private async assertTakesPart(sql: Sql, affiliateId: string): Promise<void> {
    const affiliate = await this.roster.lock(sql, affiliateId)
    if (!affiliate) {
      throw notFound("Affiliate", affiliateId)
    }
    if (affiliate.status === "rejected" || affiliate.status === "terminated") {
      throw notAllowed(`An affiliate that is ${affiliate.status} gets no referral codes.`)
    }
  }

  /** Under the lock on the affiliate: two requests at once cannot both be the last that fits. */
  private async assertRoomFor(sql: Sql, { affiliate_id, max_codes }: NewReferralCode): Promise<void> {
    if (max_codes !== undefined && (await this.codes.count(sql, affiliate_id)) >= max_codes) {
      throw notAllowed(`You have ${max_codes} referral codes, and there can be no more.`)
    }
  }

  private async assertPromotionFree(sql: Sql, promotionId: string | null, ownId: string | null): Promise<void> {
    const holder = promotionId === null ? null : await this.codes.findByPromotion(sql, promotionId)
    if (promotionId !== null && holder && holder.id !== ownId) {
      throw alreadyExists("Referral code", "promotion_id", promotionId)
    }
  }
}

const auditOf = (id: string, action: string, actor: Actor, data: Record<string, unknown>) => ({
  entity: "referral_code" as const,
  entity_id: id,
  action,
  actor_id: actor.id,
  reason: actor.reason,
  data,
})
