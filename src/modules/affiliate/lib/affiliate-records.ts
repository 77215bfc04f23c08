import type { Language } from "../domain/affiliates/language"
import type { Answers } from "../domain/affiliates/questions"
import type { AffiliateKind, OrgMemberRole, TaxForm } from "../domain/affiliates/types"
import type { AffiliateState, TaxDocumentState } from "../domain/states"

export type Metadata = Record<string, unknown>

/** What is said of an affiliate when it is enrolled. `email` is kept in lower case. */
export interface NewAffiliate {
  name: string
  email: string
  kind?: AffiliateKind
  base_currency_code?: string | null
  org_id?: string | null
  language?: Language | null
  /** To the option `portal.questions`. */
  answers?: Answers | null
  metadata?: Metadata | null
}

/** What may change without a change of state. Metadata is merged key by key; "" takes a key away. */
export interface AffiliatePatch extends Partial<NewAffiliate> {
  payout_blocked?: boolean
}

/** An affiliate as it is locked for a decision. */
export interface AffiliateRow {
  id: string
  name: string
  email: string
  kind: AffiliateKind
  status: AffiliateState
  base_currency_code: string | null
  payout_blocked: boolean
  org_id: string | null
  language: string | null
  answers: Answers | null
  metadata: Metadata | null
}

export interface NewOrg {
  name: string
  base_currency_code?: string | null
  metadata?: Metadata | null
}

export interface NewOrgMember {
  email: string
  name?: string | null
  role?: OrgMemberRole
}

export interface ReferralCodeRow {
  id: string
  affiliate_id: string
  code: string
  is_active: boolean
  is_generated: boolean
  promotion_id: string | null
}

export interface TaxDocumentRow {
  id: string
  affiliate_id: string
  form: TaxForm
  state: TaxDocumentState
  metadata: Metadata | null
  file_id: string | null
}

/** A tax document's file, as it is kept. */
export interface TaxDocumentFile {
  file_id: string
  mime_type: string
  size_bytes: number
}

/** A tax document's move with what it brings. */
export interface TaxDocumentMove extends Partial<{ [Key in keyof TaxDocumentFile]: TaxDocumentFile[Key] | null }> {
  id: string
  from: TaxDocumentState
  to: TaxDocumentState
  filename?: string
  metadata?: Metadata | null
  rejection_reason?: string | null
  verified_by?: string | null
}
