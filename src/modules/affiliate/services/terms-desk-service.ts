import { generateEntityId } from "@medusajs/framework/utils"
import type { Actor } from "../lib/actor"
import { invalid } from "../lib/errors"
import { lock, type Sql } from "../lib/sql"
import type { Acceptance, NewTerms, TermsStanding, TermsVersion } from "../lib/terms-records"
import type { AffiliateAuditRepository } from "../repositories/audit-repository"
import type { AffiliateTermsBookRepository } from "../repositories/terms-book-repository"

interface Dependencies {
  affiliateAuditRepository: AffiliateAuditRepository
  affiliateTermsBookRepository: AffiliateTermsBookRepository
}

/** The programme's terms: published version by version, agreed to by affiliates. */
export class AffiliateTermsDeskService {
  private readonly audit: AffiliateAuditRepository
  private readonly terms: AffiliateTermsBookRepository

  constructor(cradle: Dependencies) {
    this.audit = cradle.affiliateAuditRepository
    this.terms = cradle.affiliateTermsBookRepository
  }

  /** Publishes the next version. @returns its id and number. */
  async publish(sql: Sql, input: NewTerms, actor: Actor): Promise<{ id: string; version: number }> {
    await lock(sql, "affiliate:terms")
    const id = generateEntityId(undefined, "affterm")
    const version = await this.terms.append(sql, { ...input, id, published_by: actor.id })
    await this.audit.append(sql, [
      { entity: "terms", entity_id: id, action: "publish", actor_id: actor.id, reason: actor.reason, data: { version, title: input.title } },
    ])
    return { id, version }
  }

  /**
   * Affiliates agree to the version that is in force: they cannot agree to what nobody shows them any more. Agreeing
   * twice changes nothing.
   * @throws MedusaError invalid_data naming both versions.
   */
  async accept(sql: Sql, { affiliate_ids, version, ip_hmac }: Acceptance, actor: Actor): Promise<void> {
    const current = await this.assertCurrent(sql, version)
    const rows = affiliate_ids.map((affiliate_id) => ({ id: generateEntityId(undefined, "affacc"), affiliate_id }))
    await this.terms.accept(sql, current, rows, { actor_id: actor.id, ip_hmac })
  }

  /** What an applicant has to agree to: null where there are no terms. @throws MedusaError invalid_data where it agrees to another. */
  async assertApplicantAgrees(sql: Sql, version: number | null): Promise<TermsVersion | null> {
    const current = await this.terms.current(sql)
    if (current === null && version === null) {
      return null
    }
    if (current !== null && version === null) {
      throw invalid(`Field 'terms_version' is required: the terms in force are version ${current.version}.`)
    }
    return this.assertCurrent(sql, version ?? 0)
  }

  async standing(sql: Sql, affiliateId: string): Promise<TermsStanding> {
    const [current, [accepted]] = await Promise.all([this.terms.current(sql), this.terms.accepted(sql, [affiliateId])])
    const accepted_version = accepted?.version ?? null
    const current_version = current?.version ?? null
    return { current_version, accepted_version, must_accept: current_version !== null && accepted_version !== current_version }
  }

  private async assertCurrent(sql: Sql, version: number): Promise<TermsVersion> {
    const current = await this.terms.current(sql)
    if (current?.version !== version) {
      const inForce = current ? `the terms in force are version ${current.version}` : "there are no terms"
      throw invalid(`Field 'terms_version': version ${version} cannot be accepted: ${inForce}.`)
    }
    return current
  }
}
