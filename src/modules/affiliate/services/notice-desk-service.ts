import { createHash } from "node:crypto"
import { languageOf } from "../domain/affiliates/language"
import { toMajorUnits } from "../domain/money/money"
import { renderNotice } from "../domain/notices/render"
import { isWanted, noticePreferences, type NoticePreferences } from "../domain/notices/templates"
import type { TaxForm } from "../domain/affiliates/types"
import type { Actor } from "../lib/actor"
import { notFound } from "../lib/errors"
import type { Notice, NoticeFacts, NoticePage, NoticeRequest } from "../lib/notices"
import type { Sql } from "../lib/sql"
import type { AffiliateAuditRepository } from "../repositories/audit-repository"
import type { AffiliateNoticeFactsRepository, DocumentNoticeFacts, MoneyNoticeFacts, Recipient } from "../repositories/notice-facts-repository"

interface Dependencies {
  affiliateAuditRepository: AffiliateAuditRepository
  affiliateNoticeFactsRepository: AffiliateNoticeFactsRepository
}

/** Where mails link to, and what the programme is called in them. */
export interface NoticeSender {
  programme: string
  /** The portal's address, without a slash at its end. */
  portal_url: string
}

const PAGE = 200
const FORM_NAMES: Record<TaxForm, string> = { w9: "W-9", w8ben: "W-8BEN", w8bene: "W-8BEN-E" }

/** Mails: to whom, about what, in which language, and who does not want them. Nothing is sent from here. */
export class AffiliateNoticeDeskService {
  private readonly audit: AffiliateAuditRepository
  private readonly facts: AffiliateNoticeFactsRepository

  constructor(cradle: Dependencies) {
    this.audit = cradle.affiliateAuditRepository
    this.facts = cradle.affiliateNoticeFactsRepository
  }

  /** The mails that a request asks for; none where there is nothing to say any more, or nobody who wants to hear it. */
  async prepare(sql: Sql, request: NoticeRequest, sender: NoticeSender, after: string): Promise<NoticePage> {
    const all = request.about === "terms" ? await this.termsFacts(sql, request.id, after) : await this.factsOf(sql, request)
    const notices = all.filter(({ preferences }) => isWanted(request.template, preferences)).map((facts) => noticeOf(request, facts, sender))
    const last = request.about === "terms" && all.length === PAGE ? all.at(-1)?.receiver_id : null
    return { notices, next: last ?? null }
  }

  async preferences(sql: Sql, affiliateId: string): Promise<NoticePreferences> {
    const found = await this.facts.preferences(sql, affiliateId)
    if (!found) {
      throw notFound("Affiliate", affiliateId)
    }
    return noticePreferences(found.preferences)
  }

  async changePreferences(sql: Sql, affiliateId: string, patch: Partial<NoticePreferences>, actor: Actor): Promise<void> {
    const next = { ...(await this.preferences(sql, affiliateId)), ...patch }
    await this.facts.savePreferences(sql, affiliateId, next)
    await this.audit.append(sql, [
      { entity: "affiliate", entity_id: affiliateId, action: "change_notifications", actor_id: actor.id, data: { ...next } },
    ])
  }

  private async termsFacts(sql: Sql, termsId: string, after: string): Promise<NoticeFacts[]> {
    const rows = await this.facts.askedToAgree(sql, termsId, after, PAGE)
    return rows.map((row) => factsOf(row, { resource_id: termsId, occurrence: row.affiliate_id, values: { title: row.title, version: String(row.version) }, page: "/terms" }))
  }

  /** One mail's facts, or none. */
  private async factsOf(sql: Sql, request: Exclude<NoticeRequest, { about: "terms" }>): Promise<NoticeFacts[]> {
    switch (request.about) {
      case "affiliate": {
        const row = await this.facts.affiliate(sql, request.id)
        const changed = request.template === "affiliate-payment-details-changed"
        const values = { reason: row?.rejection_reason ?? "", payment: row?.masked ?? "" }
        const facts = { resource_id: request.id, occurrence: (changed && row?.changed_at) || "1", values, page: changed ? "/settings" : "/dashboard" }
        return row ? [factsOf(row, facts)] : []
      }
      case "tax_document": {
        const row = await this.facts.document(sql, request.id)
        return row ? [documentFacts(row, request.id)] : []
      }
      case "commission": {
        const held = request.template === "affiliate-commission-held"
        const row = held ? await this.facts.held(sql, request.id) : await this.facts.reversed(sql, request.id)
        return row ? [moneyFacts(row, request.id, "order", `/commissions/${request.id}`)] : []
      }
      case "payout": {
        const row = await this.facts.payout(sql, request.id)
        return row ? [moneyFacts(row, request.id, "reference", `/payouts/${request.id}`)] : []
      }
      case "invitation": {
        const row = await this.facts.member(sql, request.id)
        return row ? [factsOf(row, { resource_id: request.id, occurrence: digest(request.token), values: { org: row.org }, page: `/join?${new URLSearchParams({ token: request.token })}` })] : []
      }
      case "password": {
        const row = await this.facts.byEmail(sql, request.email)
        const page = `/reset-password?${new URLSearchParams({ token: request.token, email: request.email })}`
        // A customer who never applied may want to, and has forgotten the password.
        const recipient = row ?? { affiliate_id: null, name: request.email, email: request.email, language: null, preferences: null }
        return [{ ...factsOf(recipient, { resource_id: row?.affiliate_id ?? "", occurrence: digest(request.token), values: {}, page }), email: request.email }]
      }
    }
  }
}

type OwnFacts = Pick<NoticeFacts, "resource_id" | "occurrence" | "values" | "page">

const factsOf = (
  { affiliate_id, name, email, language, preferences }: Omit<Recipient, "affiliate_id"> & { affiliate_id: string | null },
  own: OwnFacts
): NoticeFacts => ({ receiver_id: affiliate_id, name, email, language, preferences, ...own })

const documentFacts = (row: DocumentNoticeFacts, id: string): NoticeFacts =>
  factsOf(row, {
    resource_id: id,
    occurrence: row.rejections,
    values: { form: FORM_NAMES[row.form], reason: row.reason ?? "" },
    page: "/settings",
  })

function moneyFacts(row: MoneyNoticeFacts, id: string, label: "order" | "reference", page: string): NoticeFacts {
  const amount = `${toMajorUnits(BigInt(row.amount), row.currency_code)} ${row.currency_code.toUpperCase()}`
  return factsOf(row, { resource_id: id, occurrence: row.occurrence, values: { amount, [label]: label === "order" ? `#${row.label}` : row.label }, page })
}

function noticeOf({ template }: NoticeRequest, facts: NoticeFacts, { programme, portal_url }: NoticeSender): Notice {
  const language = languageOf(facts.language)
  const data = { name: facts.name, programme, url: `${portal_url}${facts.page}`, ...facts.values }
  return {
    template,
    to: facts.email,
    receiver_id: facts.receiver_id,
    resource_id: facts.resource_id,
    idempotency_key: [template, facts.resource_id, facts.occurrence].join(":"),
    language,
    data,
    ...renderNotice(template, language, data),
  }
}

/** A key that does not tell the secret it was made of. */
const digest = (secret: string) => createHash("sha256").update(secret).digest("base64url")
