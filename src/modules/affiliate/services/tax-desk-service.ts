import { generateEntityId, mergeMetadata } from "@medusajs/framework/utils"
import type { TaxForm } from "../domain/affiliates/types"
import { assertTransition } from "../domain/state-machine"
import { TAX_DOCUMENT_MACHINE, type TaxDocumentState } from "../domain/states"
import type { Actor } from "../lib/actor"
import type { Metadata, TaxDocumentFile, TaxDocumentMove, TaxDocumentRow } from "../lib/affiliate-records"
import { alreadyExists, invalid, notAllowed, notFound } from "../lib/errors"
import type { Sql } from "../lib/sql"
import type { AffiliateAuditRepository } from "../repositories/audit-repository"
import type { AffiliateRosterRepository } from "../repositories/roster-repository"
import type { AffiliateTaxRepository } from "../repositories/tax-repository"

interface Dependencies {
  affiliateAuditRepository: AffiliateAuditRepository
  affiliateRosterRepository: AffiliateRosterRepository
  affiliateTaxRepository: AffiliateTaxRepository
}

/** What happens to a tax document: its arrival is recorded, its file is received, or a person judges it. */
export type TaxDocumentAction =
  | { kind: "upload"; filename: string; metadata?: Metadata | null }
  | { kind: "receive"; filename: string; file: TaxDocumentFile & { sha256: string } }
  | { kind: "verify" }
  | { kind: "reject" }

const TARGETS: Record<TaxDocumentAction["kind"], TaxDocumentState> = { upload: "uploaded", receive: "uploaded", verify: "verified", reject: "rejected" }

/** Tax documents: asked for, received, judged. */
export class AffiliateTaxDeskService {
  private readonly audit: AffiliateAuditRepository
  private readonly roster: AffiliateRosterRepository
  private readonly documents: AffiliateTaxRepository

  constructor(cradle: Dependencies) {
    this.audit = cradle.affiliateAuditRepository
    this.roster = cradle.affiliateRosterRepository
    this.documents = cradle.affiliateTaxRepository
  }

  /** Asks for a form. @returns the document's id. @throws MedusaError not_found (affiliate), duplicate (form). */
  async request(sql: Sql, affiliateId: string, form: TaxForm, actor: Actor): Promise<string> {
    if (!(await this.roster.lock(sql, affiliateId))) {
      throw notFound("Affiliate", affiliateId)
    }
    const id = generateEntityId(undefined, "afftax")
    if (!(await this.documents.insert(sql, { id, affiliate_id: affiliateId, form }))) {
      throw alreadyExists("Tax document", "form", form)
    }
    await this.audit.append(sql, [auditOf(id, "request", null, "missing", actor, { affiliate_id: affiliateId, form })])
    return id
  }

  /**
   * @returns the file that the document no longer refers to, for the caller to remove.
   * @throws MedusaError not_found (also another affiliate's document), invalid_data (reject without a reason);
   * IllegalTransitionError names both states.
   */
  async move(sql: Sql, scope: { affiliate_id: string; id: string }, action: TaxDocumentAction, actor: Actor): Promise<string | null> {
    const found = await this.documents.lock(sql, scope.affiliate_id, scope.id)
    if (!found) {
      throw notFound("Tax document", scope.id)
    }
    const to = TARGETS[action.kind]
    // A wrong page can be put right while nobody has judged it.
    if (!(action.kind === "receive" && found.state === to)) {
      assertTransition(TAX_DOCUMENT_MACHINE, found.state, to)
    }
    if (action.kind === "reject" && !actor.reason?.trim()) {
      throw invalid("Field 'reason' is required to reject a tax document.")
    }
    if (!(await this.documents.move(sql, moveOf(found, to, action, actor)))) {
      throw notAllowed(`The tax document is no longer ${found.state}: it was changed meanwhile and cannot go to ${to}.`)
    }
    await this.audit.append(sql, [
      auditOf(found.id, action.kind, found.state, to, actor, { affiliate_id: found.affiliate_id, ...(action.kind === "receive" ? action.file : {}) }),
    ])
    const keeps = action.kind === "verify" || action.kind === "reject"
    return keeps ? null : found.file_id
  }

  /** @throws MedusaError not_found, also where only the document's arrival was recorded. */
  async fileOf(sql: Sql, scope: { affiliate_id: string; id: string }) {
    const file = await this.documents.findFile(sql, scope.affiliate_id, scope.id)
    if (!file) {
      throw notFound("The file of the tax document", scope.id)
    }
    return file
  }

  /** Writes down who looked at a document's file. */
  async noteRead(sql: Sql, scope: { affiliate_id: string; id: string }, actor: Actor): Promise<void> {
    await this.audit.append(sql, [auditOf(scope.id, "read", null, null, actor, { affiliate_id: scope.affiliate_id })])
  }
}

function moveOf(found: TaxDocumentRow, to: TaxDocumentState, action: TaxDocumentAction, actor: Actor): TaxDocumentMove {
  const move = { id: found.id, from: found.state, to, verified_by: null, rejection_reason: null }
  switch (action.kind) {
    case "upload": {
      const metadata = action.metadata ? mergeMetadata(found.metadata ?? {}, action.metadata) : undefined
      // What is known of an earlier file is not of this one.
      return { ...move, filename: action.filename, metadata, file_id: null, mime_type: null, size_bytes: null }
    }
    case "receive": {
      const { file_id, mime_type, size_bytes } = action.file
      return { ...move, filename: action.filename, file_id, mime_type, size_bytes }
    }
    case "verify":
      return { ...move, verified_by: actor.id }
    case "reject":
      return { ...move, rejection_reason: actor.reason ?? null }
  }
}

const auditOf = (
  id: string,
  action: string,
  from: TaxDocumentState | null,
  to: TaxDocumentState | null,
  actor: Actor,
  data: Record<string, unknown>
) => ({
  entity: "tax_document" as const,
  entity_id: id,
  action,
  from_state: from,
  to_state: to,
  actor_id: actor.id,
  reason: actor.reason,
  data,
})
