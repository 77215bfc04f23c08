import { generateEntityId } from "@medusajs/framework/utils"
import { maskPaymentDetails, normalPaymentDetails, paymentDetailsProblem, type PaymentDetails } from "../domain/payout/payment-details"
import type { Actor } from "../lib/actor"
import { invalid, notFound } from "../lib/errors"
import type { PaymentDetailsRow, PaymentDetailsView, SealedPaymentDetails } from "../lib/payment-details-records"
import { open, reseal, seal, type KeyRing } from "../lib/sealing"
import type { Sql } from "../lib/sql"
import type { AffiliateAuditRepository } from "../repositories/audit-repository"
import type { AffiliatePaymentBookRepository } from "../repositories/payment-book-repository"
import type { AffiliateRosterRepository } from "../repositories/roster-repository"

interface Dependencies {
  affiliateAuditRepository: AffiliateAuditRepository
  affiliatePaymentBookRepository: AffiliatePaymentBookRepository
  affiliateRosterRepository: AffiliateRosterRepository
}

/** Where affiliates' money goes. In the clear only between a request and its seal, and for whoever reveals them. */
export class AffiliatePaymentDeskService {
  private readonly audit: AffiliateAuditRepository
  private readonly book: AffiliatePaymentBookRepository
  private readonly roster: AffiliateRosterRepository

  constructor(cradle: Dependencies) {
    this.audit = cradle.affiliateAuditRepository
    this.book = cradle.affiliatePaymentBookRepository
    this.roster = cradle.affiliateRosterRepository
  }

  /** Checks and seals payment details, before a workflow may write its input down. @throws MedusaError invalid_data that quotes no value. */
  seal(affiliateId: string, input: PaymentDetails, ring: KeyRing): SealedPaymentDetails {
    const details = normalPaymentDetails(input)
    const problem = paymentDetailsProblem(details)
    if (problem !== null) {
      throw invalid(problem)
    }
    return {
      affiliate_id: affiliateId,
      method: details.method,
      sealed: seal(Buffer.from(JSON.stringify(details)), ring, affiliateId),
      key_id: ring.current.id,
      masked: maskPaymentDetails(details),
      currency_code: details.currency_code ?? null,
      // An IBAN begins with its country.
      country: details.country ?? details.iban?.slice(0, 2) ?? null,
    }
  }

  /** @throws MedusaError not_found (affiliate). */
  async save(sql: Sql, details: SealedPaymentDetails, actor: Actor): Promise<void> {
    if (!(await this.roster.lock(sql, details.affiliate_id))) {
      throw notFound("Affiliate", details.affiliate_id)
    }
    await this.book.save(sql, { ...details, id: generateEntityId(undefined, "affpay"), updated_by: actor.id })
    await this.audit.append(sql, [
      auditOf(details.affiliate_id, "change_payment_details", actor, { method: details.method, key_id: details.key_id }),
    ])
  }

  async view(sql: Sql, affiliateId: string, ring: KeyRing): Promise<PaymentDetailsView | null> {
    const row = await this.book.find(sql, affiliateId)
    return row && viewOf(row, openDetails(row, ring))
  }

  /** In the clear; who asked stands in the trail before the answer leaves. @throws MedusaError not_found. */
  async reveal(sql: Sql, affiliateId: string, ring: KeyRing, actor: Actor): Promise<PaymentDetails & PaymentDetailsView> {
    const row = await this.book.find(sql, affiliateId)
    if (!row) {
      throw notFound("The payment details of the affiliate", affiliateId)
    }
    const details = openDetails(row, ring)
    await this.audit.append(sql, [auditOf(affiliateId, "reveal_payment_details", actor, { method: row.method })])
    return { ...details, ...viewOf(row, details) }
  }

  /** Seals a page anew under the current key. @returns the id of its last row to go on after; null when none is left. */
  async rewrap(sql: Sql, ring: KeyRing, after: string, limit: number): Promise<{ last_id: string; count: number } | null> {
    const rows = await this.book.sealedByOthers(sql, ring.current.id, after, limit)
    const last = rows.at(-1)
    if (!last) {
      return null
    }
    const resealed = rows.map(({ id, sealed, affiliate_id }) => ({
      id,
      sealed: reseal(sealed, ring, affiliate_id) ?? sealed,
      key_id: ring.current.id,
    }))
    await this.book.replaceSeals(sql, resealed)
    return { last_id: last.id, count: rows.length }
  }
}

const openDetails = ({ sealed, affiliate_id }: PaymentDetailsRow, ring: KeyRing): PaymentDetails =>
  JSON.parse(open(sealed, ring, affiliate_id).toString("utf8")) as PaymentDetails

const viewOf = ({ method, masked, currency_code, country, updated_at }: PaymentDetailsRow, { holder_name }: PaymentDetails): PaymentDetailsView => ({
  method,
  holder_name,
  masked,
  currency_code,
  country,
  updated_at,
})

const auditOf = (affiliateId: string, action: string, actor: Actor, data: Record<string, unknown>) => ({
  entity: "affiliate" as const,
  entity_id: affiliateId,
  action,
  actor_id: actor.id,
  reason: actor.reason,
  data,
})
