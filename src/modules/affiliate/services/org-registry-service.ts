import { generateEntityId, mergeMetadata } from "@medusajs/framework/utils"
import { isKnownCurrency } from "../domain/money/currency"
import type { Actor } from "../lib/actor"
import type { NewOrg, NewOrgMember } from "../lib/affiliate-records"
import { alreadyExists, invalid, notFound } from "../lib/errors"
import type { Sql } from "../lib/sql"
import type { AffiliateAuditRepository } from "../repositories/audit-repository"
import type { AffiliateOrgRecordsRepository } from "../repositories/org-records-repository"

interface Dependencies {
  affiliateAuditRepository: AffiliateAuditRepository
  affiliateOrgRecordsRepository: AffiliateOrgRecordsRepository
}

/** Organisations and their members. */
export class AffiliateOrgRegistryService {
  private readonly audit: AffiliateAuditRepository
  private readonly orgs: AffiliateOrgRecordsRepository

  constructor(cradle: Dependencies) {
    this.audit = cradle.affiliateAuditRepository
    this.orgs = cradle.affiliateOrgRecordsRepository
  }

  /** @returns the id. */
  async create(sql: Sql, input: NewOrg, actor: Actor): Promise<string> {
    const id = generateEntityId(undefined, "afforg")
    await this.orgs.insert(sql, id, normalOrg(input))
    await this.audit.append(sql, [auditOf(id, "create", actor)])
    return id
  }

  async edit(sql: Sql, id: string, patch: Partial<NewOrg>, actor: Actor): Promise<void> {
    const found = await this.orgs.lock(sql, id)
    if (!found) {
      throw notFound("Affiliate org", id)
    }
    const metadata = patch.metadata ? mergeMetadata(found.metadata ?? {}, patch.metadata) : patch.metadata
    await this.orgs.update(sql, id, { ...normalOrg(patch), metadata })
    await this.audit.append(sql, [auditOf(id, "edit", actor, { fields: Object.keys(patch) })])
  }

  /** @returns the member's id. @throws MedusaError not_found, duplicate (email within the org). */
  async addMember(sql: Sql, orgId: string, input: NewOrgMember, actor: Actor): Promise<string> {
    if (!(await this.orgs.exists(sql, orgId))) {
      throw notFound("Affiliate org", orgId)
    }
    const id = generateEntityId(undefined, "affmem")
    const email = input.email.trim().toLowerCase()
    const member = { id, org_id: orgId, email, name: input.name ?? null, role: input.role ?? ("member" as const) }
    if (!(await this.orgs.addMember(sql, member))) {
      throw alreadyExists("Org member", "email", email)
    }
    await this.audit.append(sql, [auditOf(orgId, "add_member", actor, { member_id: id, role: member.role })])
    return id
  }

  /** Takes back an organisation whose application failed, with its members. */
  async withdraw(sql: Sql, id: string, actor: Actor): Promise<void> {
    await this.orgs.withdraw(sql, id)
    await this.audit.append(sql, [auditOf(id, "withdraw", actor)])
  }

  /** @throws MedusaError not_found when one of them is no member: then none is removed. */
  async removeMembers(sql: Sql, orgId: string, memberIds: string[], actor: Actor): Promise<void> {
    const removed = await this.orgs.removeMembers(sql, orgId, memberIds)
    const missing = memberIds.find((id) => !removed.includes(id))
    if (missing !== undefined) {
      throw notFound("Org member", missing)
    }
    await this.audit.append(sql, [auditOf(orgId, "remove_members", actor, { member_ids: removed })])
  }
}

function normalOrg<T extends Partial<NewOrg>>(input: T): T {
  const currency = input.base_currency_code
  if (currency && !isKnownCurrency(currency)) {
    throw invalid(`Field 'base_currency_code': “${currency}” is not a currency code of ISO 4217.`)
  }
  return currency ? { ...input, base_currency_code: currency.toLowerCase() } : input
}

const auditOf = (id: string, action: string, actor: Actor, data?: Record<string, unknown>) => ({
  entity: "affiliate_org" as const,
  entity_id: id,
  action,
  actor_id: actor.id,
  reason: actor.reason,
  data,
})
