import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import type { AffiliateAction } from "../domain/affiliates/actions"
import type { TaxForm } from "../domain/affiliates/types"
import type { AffiliateState } from "../domain/states"
import type { Actor } from "../lib/actor"
import type { AffiliatePatch, NewAffiliate, NewOrg, NewOrgMember } from "../lib/affiliate-records"
import type { AuditedEntity } from "../lib/audit"
import { atEdge } from "../lib/errors"
import { sqlOf } from "../lib/sql"
import type { AuditView } from "../repositories/audit-repository"
import type { TaxDocumentAction } from "../services/tax-desk-service"
import { BaseFacade } from "./base"

/** Who takes part: affiliates, organisations, tax documents. Every change is in the audit trail, in the same transaction. */
export class RosterFacade extends BaseFacade {
  /** A new affiliate, pending. @returns its id. @throws MedusaError duplicate_error, invalid_data, not_found (org). */
  @InjectTransactionManager()
  async enrolAffiliate(input: NewAffiliate, actor: Actor, @MedusaContext() context: Context = {}): Promise<string> {
    return atEdge(() => this.repositories.affiliateRosterService.enrol(sqlOf(context), input, actor))
  }

  /** Takes back an enrolment whose workflow failed: only while it is pending. */
  @InjectTransactionManager()
  async withdrawAffiliate(id: string, actor: Actor, @MedusaContext() context: Context = {}): Promise<void> {
    await this.repositories.affiliateRosterService.withdraw(sqlOf(context), id, actor)
  }

  /** Changes what is no state. @throws MedusaError not_found, duplicate_error (email), invalid_data. */
  @InjectTransactionManager()
  async editAffiliate(id: string, patch: AffiliatePatch, actor: Actor, @MedusaContext() context: Context = {}): Promise<void> {
    await atEdge(() => this.repositories.affiliateRosterService.edit(sqlOf(context), id, patch, actor))
  }

  /**
   * Approves, rejects, suspends, reinstates or terminates.
   * @throws MedusaError not_found; not_allowed naming both states; invalid_data where the reason is missing.
   */
  @InjectTransactionManager()
  async moveAffiliate(
    id: string,
    action: AffiliateAction,
    actor: Actor,
    @MedusaContext() context: Context = {}
  ): Promise<{ from: AffiliateState; to: AffiliateState }> {
    return atEdge(() => this.repositories.affiliateRosterService.move(sqlOf(context), id, action, actor))
  }

  /** Notes that a signed-in affiliate was here, for the fraud guard; the address is kept only as HMAC. */
  @InjectManager()
  async noteAffiliateVisit(id: string, ip: string | null, @MedusaContext() context: Context = {}): Promise<void> {
    await this.repositories.affiliateRosterRepository.noteVisit(sqlOf(context), id, ip ? this.keys.hashIp(ip) : null)
  }

  /** @returns the id. */
  @InjectTransactionManager()
  async createOrg(input: NewOrg, actor: Actor, @MedusaContext() context: Context = {}): Promise<string> {
    return this.repositories.affiliateOrgRegistryService.create(sqlOf(context), input, actor)
  }

  @InjectTransactionManager()
  async editOrg(id: string, patch: Partial<NewOrg>, actor: Actor, @MedusaContext() context: Context = {}): Promise<void> {
    await this.repositories.affiliateOrgRegistryService.edit(sqlOf(context), id, patch, actor)
  }

  /** @returns the member's id. @throws MedusaError not_found (org), duplicate_error (email within it). */
  @InjectTransactionManager()
  async addOrgMember(orgId: string, input: NewOrgMember, actor: Actor, @MedusaContext() context: Context = {}): Promise<string> {
    return this.repositories.affiliateOrgRegistryService.addMember(sqlOf(context), orgId, input, actor)
  }

  /** All or none. @throws MedusaError not_found naming the first that is no member. */
  @InjectTransactionManager()
  async removeOrgMembers(orgId: string, ids: string[], actor: Actor, @MedusaContext() context: Context = {}): Promise<void> {
    await this.repositories.affiliateOrgRegistryService.removeMembers(sqlOf(context), orgId, ids, actor)
  }

  /** Asks an affiliate for a form. @returns the document's id. @throws MedusaError not_found, duplicate_error. */
  @InjectTransactionManager()
  async requestTaxDocument(affiliateId: string, form: TaxForm, actor: Actor, @MedusaContext() context: Context = {}): Promise<string> {
    return this.repositories.affiliateTaxDeskService.request(sqlOf(context), affiliateId, form, actor)
  }

  /**
   * Records an upload, or a person's judgement of it.
   * @returns the file that the document no longer refers to; null where there is none.
   * @throws MedusaError not_found, not_allowed naming both states.
   */
  @InjectTransactionManager()
  async moveTaxDocument(
    scope: { affiliate_id: string; id: string },
    action: TaxDocumentAction,
    actor: Actor,
    @MedusaContext() context: Context = {}
  ): Promise<string | null> {
    return atEdge(() => this.repositories.affiliateTaxDeskService.move(sqlOf(context), scope, action, actor))
  }

  /** Where a tax document's file lies, and what it is. @throws MedusaError not_found. */
  @InjectManager()
  async retrieveTaxDocumentFile(scope: { affiliate_id: string; id: string }, @MedusaContext() context: Context = {}) {
    return this.repositories.affiliateTaxDeskService.fileOf(sqlOf(context), scope)
  }

  /** Writes down that somebody looked at a tax document's file. */
  @InjectManager()
  async noteTaxDocumentRead(scope: { affiliate_id: string; id: string }, actor: Actor, @MedusaContext() context: Context = {}): Promise<void> {
    await this.repositories.affiliateTaxDeskService.noteRead(sqlOf(context), scope, actor)
  }

  /** Who did what to this and why, oldest first. */
  @InjectManager()
  async listAuditTrail(entity: AuditedEntity, id: string, @MedusaContext() context: Context = {}): Promise<AuditView[]> {
    return this.repositories.affiliateAuditRepository.list(sqlOf(context), entity, id)
  }
}
