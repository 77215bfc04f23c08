import { generateEntityId, mergeMetadata } from "@medusajs/framework/utils"
import { planAffiliateMove, needsReason, type AffiliateAction } from "../domain/affiliates/actions"
import { isKnownCurrency } from "../domain/money/currency"
import { AFFILIATE_MACHINE, type AffiliateState } from "../domain/states"
import type { Actor } from "../lib/actor"
import type { AffiliatePatch, AffiliateRow, NewAffiliate } from "../lib/affiliate-records"
import { alreadyExists, invalid, notAllowed, notFound } from "../lib/errors"
import type { Sql } from "../lib/sql"
import type { AffiliateAuditRepository } from "../repositories/audit-repository"
import type { AffiliateOrgRecordsRepository } from "../repositories/org-records-repository"
import type { AffiliateRosterRepository } from "../repositories/roster-repository"

interface Dependencies {
  affiliateAuditRepository: AffiliateAuditRepository
  affiliateRosterRepository: AffiliateRosterRepository
  affiliateOrgRecordsRepository: AffiliateOrgRecordsRepository
}

/** Who takes part: enrolling, changing and moving affiliates. */
export class AffiliateRosterService {
  private readonly audit: AffiliateAuditRepository
  private readonly roster: AffiliateRosterRepository
  private readonly orgs: AffiliateOrgRecordsRepository

  constructor(cradle: Dependencies) {
    this.audit = cradle.affiliateAuditRepository
    this.roster = cradle.affiliateRosterRepository
    this.orgs = cradle.affiliateOrgRecordsRepository
  }

  /**
   * A new affiliate, pending until somebody approves it.
   * @returns its id.
   * @throws MedusaError duplicate (email), invalid_data (currency), not_found (org).
   */
  async enrol(sql: Sql, input: NewAffiliate, actor: Actor): Promise<string> {
    await this.assertUsable(sql, input)
    const [status] = AFFILIATE_MACHINE.initial
    const row: AffiliateRow = {
      id: generateEntityId(undefined, "aff"),
      name: input.name.trim(),
      email: normalEmail(input.email),
      kind: input.kind ?? "individual",
      status: status ?? "pending",
      base_currency_code: input.base_currency_code?.toLowerCase() ?? null,
      payout_blocked: false,
      org_id: input.org_id ?? null,
      language: input.language ?? null,
      answers: input.answers ?? null,
      metadata: input.metadata ?? null,
    }
    if (!(await this.roster.insert(sql, row))) {
      throw alreadyExists("Affiliate", "email", row.email)
    }
    await this.audit.append(sql, [
      { entity: "affiliate", entity_id: row.id, action: "enrol", to_state: row.status, actor_id: actor.id, reason: actor.reason },
    ])
    return row.id
  }

  /**
   * Changes what is not a state. The trail names the fields that changed, and the values of those that are nobody's
   * personal data: the trail is append-only, and a person may ask to be forgotten.
   */
  async edit(sql: Sql, id: string, patch: AffiliatePatch, actor: Actor): Promise<void> {
    const found = await this.lockOrThrow(sql, id)
    await this.assertUsable(sql, patch)
    const next: AffiliatePatch = {
      ...patch,
      ...(patch.name !== undefined ? { name: patch.name.trim() } : {}),
      ...(patch.email !== undefined ? { email: normalEmail(patch.email) } : {}),
      ...(patch.base_currency_code ? { base_currency_code: patch.base_currency_code.toLowerCase() } : {}),
      ...(patch.metadata ? { metadata: mergeMetadata(found.metadata ?? {}, patch.metadata) } : {}),
    }
    if (next.email !== undefined && (await this.roster.emailTaken(sql, next.email, id))) {
      throw alreadyExists("Affiliate", "email", next.email)
    }
    await this.roster.update(sql, id, next)
    await this.audit.append(sql, [
      { entity: "affiliate", entity_id: id, action: "edit", actor_id: actor.id, reason: actor.reason, data: changesOf(found, next) },
    ])
  }

  /**
   * Moves an affiliate by an action, with its reason.
   * @throws MedusaError not_found, invalid_data (reason missing); IllegalTransitionError and WrongActionError name both
   * states.
   */
  async move(sql: Sql, id: string, action: AffiliateAction, actor: Actor): Promise<{ from: AffiliateState; to: AffiliateState }> {
    const { status: from } = await this.lockOrThrow(sql, id)
    const to = planAffiliateMove(action, from)
    if (needsReason(action) && !actor.reason?.trim()) {
      throw invalid(`Field 'reason' is required to ${action} an affiliate.`)
    }
    if (!(await this.roster.move(sql, id, from, to))) {
      throw notAllowed(`The affiliate is no longer ${from}: it was changed meanwhile and cannot go to ${to}.`)
    }
    await this.audit.append(sql, [
      { entity: "affiliate", entity_id: id, action, from_state: from, to_state: to, actor_id: actor.id, reason: actor.reason },
    ])
    return { from, to }
  }

  /** Takes back an enrolment whose workflow failed. */
  async withdraw(sql: Sql, id: string, actor: Actor): Promise<void> {
    await this.roster.withdraw(sql, id)
    await this.audit.append(sql, [{ entity: "affiliate", entity_id: id, action: "withdraw", actor_id: actor.id, reason: actor.reason }])
  }

  private async lockOrThrow(sql: Sql, id: string): Promise<AffiliateRow> {
    const found = await this.roster.lock(sql, id)
    if (!found) {
      throw notFound("Affiliate", id)
    }
    return found
  }

  private async assertUsable(sql: Sql, input: AffiliatePatch): Promise<void> {
    if (input.base_currency_code && !isKnownCurrency(input.base_currency_code)) {
      throw invalid(`Field 'base_currency_code': “${input.base_currency_code}” is not a currency code of ISO 4217.`)
    }
    if (input.org_id && !(await this.orgs.exists(sql, input.org_id))) {
      throw notFound("Affiliate org", input.org_id)
    }
  }
}

const normalEmail = (email: string) => email.trim().toLowerCase()

const SHOWN_CHANGES = ["kind", "base_currency_code", "org_id", "payout_blocked"] as const

function changesOf(before: AffiliateRow, patch: AffiliatePatch) {
  const fields = Object.keys(patch).filter((key) => patch[key as keyof AffiliatePatch] !== undefined)
  const shown = SHOWN_CHANGES.filter((key) => fields.includes(key))
  return { fields, changes: Object.fromEntries(shown.map((key) => [key, { from: before[key], to: patch[key] }])) }
}
