import { generateEntityId } from "@medusajs/framework/utils"
import type { Actor } from "../lib/actor"
import { bindingAudit, boundData } from "../lib/binding-decision"
import { invalid, notAllowed, notFound } from "../lib/errors"
import type { BindingRecord } from "../lib/settlement-records"
import { lock, type Sql } from "../lib/sql"
import type { AffiliateAuditRepository } from "../repositories/audit-repository"
import type { AffiliateBindingBookRepository, BindingView } from "../repositories/binding-book-repository"
import type { AffiliateRosterRepository } from "../repositories/roster-repository"

interface Dependencies {
  affiliateAuditRepository: AffiliateAuditRepository
  affiliateBindingBookRepository: AffiliateBindingBookRepository
  affiliateRosterRepository: AffiliateRosterRepository
}

export interface NewBinding {
  customer_id: string
  affiliate_id: string
  /** ISO 8601, ahead; it holds until it is ended when left out. */
  expires_at?: string | null
  reason: string
}

/** Customers bound, and let go, by a person. */
export class AffiliateBindingBookService {
  private readonly audit: AffiliateAuditRepository
  private readonly bindings: AffiliateBindingBookRepository
  private readonly roster: AffiliateRosterRepository

  constructor(cradle: Dependencies) {
    this.audit = cradle.affiliateAuditRepository
    this.bindings = cradle.affiliateBindingBookRepository
    this.roster = cradle.affiliateRosterRepository
  }

  /**
   * Binds a customer from now on; whoever they were bound to is let go.
   * @returns the id.
   * @throws MedusaError not_found (affiliate), not_allowed (affiliate not active), invalid_data (an end that is past).
   */
  async bind(sql: Sql, input: NewBinding, actor: Actor, now: Date): Promise<string> {
    await this.assertActive(sql, input.affiliate_id)
    if (input.expires_at && Date.parse(input.expires_at) <= now.getTime()) {
      throw invalid(`Field 'expires_at' must lie ahead, and ${input.expires_at} is past.`)
    }
    // There may be no row yet that could be locked.
    await lock(sql, `affiliate:customer:${input.customer_id}`)
    const record: BindingRecord = {
      id: generateEntityId(undefined, "affbind"),
      customer_id: input.customer_id,
      affiliate_id: input.affiliate_id,
      referral_code_id: null,
      conversion_id: null,
      source: "manual",
      bound_at: now.toISOString(),
      bound_by: actor.id,
      expires_at: input.expires_at ?? null,
      reason: input.reason,
    }
    const ended = await this.bindings.endOfCustomer(sql, input.customer_id, { ended_by: actor.id, end_reason: input.reason })
    await this.bindings.insert(sql, record)
    await this.audit.append(sql, [
      ...(ended ? [bindingAudit(ended, "end", actor.id, input.reason, { replaced_by: record.id })] : []),
      bindingAudit(record.id, "bind", actor.id, input.reason, boundData(record)),
    ])
    return record.id
  }

  /** Lets a customer go. @throws MedusaError not_found, not_allowed where it is ended already. */
  async end(sql: Sql, id: string, reason: string, actor: Actor): Promise<void> {
    const binding = await this.find(sql, id)
    if (!(await this.bindings.endById(sql, id, { ended_by: actor.id, end_reason: reason }))) {
      throw notAllowed(`The binding was ended already${binding.ended_at ? `, at ${binding.ended_at.toISOString()}` : ""}.`)
    }
    await this.audit.append(sql, [bindingAudit(id, "end", actor.id, reason, null)])
  }

  /** Lets a customer go who is no more. Nothing happens where they were not bound. */
  async endOfCustomer(sql: Sql, customerId: string, reason: string, actor: Actor): Promise<void> {
    const ended = await this.bindings.endOfCustomer(sql, customerId, { ended_by: actor.id, end_reason: reason })
    if (ended) {
      await this.audit.append(sql, [bindingAudit(ended, "end", actor.id, reason, null)])
    }
  }

  /** @throws MedusaError not_found. */
  async find(sql: Sql, id: string): Promise<BindingView> {
    const { rows } = await this.bindings.list(sql, { id }, { limit: 1, offset: 0, order: "bound_at" })
    const [binding] = rows
    if (!binding) {
      throw notFound("Customer binding", id)
    }
    return binding
  }

  private async assertActive(sql: Sql, affiliateId: string): Promise<void> {
    const affiliate = await this.roster.lock(sql, affiliateId)
    if (!affiliate) {
      throw notFound("Affiliate", affiliateId)
    }
    if (affiliate.status !== "active") {
      throw notAllowed(`The affiliate is ${affiliate.status}, and customers are bound to active affiliates only.`)
    }
  }
}
