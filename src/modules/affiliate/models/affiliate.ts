import { model } from "@medusajs/framework/utils"
import { AFFILIATE_KINDS, ORG_MEMBER_ROLES, TAX_FORMS } from "../domain/affiliates/types"
import { AFFILIATE_STATES, TAX_DOCUMENT_STATES } from "../domain/states"

/*
 * The five models that refer to each other. They stand in one file because each needs the other's type, and files that
 * import each other in a circle load in an order that nobody controls.
 */

/** A person or an organisation that brings orders and earns commission. */
export const Affiliate = model
  .define("affiliate", {
    id: model.id({ prefix: "aff" }).primaryKey(),
    name: model.text().searchable(),
    email: model.text().searchable(),
    kind: model.enum([...AFFILIATE_KINDS]).default("individual"),
    status: model.enum([...AFFILIATE_STATES]).default("pending"),
    base_currency_code: model.text().nullable(),
    /** A block on paying out that leaves earning untouched. */
    payout_blocked: model.boolean().default(false),
    approved_at: model.dateTime().nullable(),
    /** HMAC of the address of the last portal login; the address itself is never kept. */
    last_login_ip_hmac: model.text().nullable(),
    last_login_at: model.dateTime().nullable(),
    /** In which the portal and its mails speak to it; null: the default. */
    language: model.text().nullable(),
    /** To the option `portal.questions`, by their keys. */
    answers: model.json().nullable(),
    /** Mails that are not wanted: `{ commissions: false }`. Null: all are. */
    notification_preferences: model.json().nullable(),
    metadata: model.json().nullable(),
    org: model.belongsTo(() => AffiliateOrg, { mappedBy: "affiliates" }).nullable(),
    referral_codes: model.hasMany(() => AffiliateReferralCode, { mappedBy: "affiliate" }),
    tax_documents: model.hasMany(() => AffiliateTaxDocument, { mappedBy: "affiliate" }),
  })
  .indexes([
    { on: ["email"], unique: true },
    { on: ["status"] },
  ])

/** A company whose affiliates share rules of scope `org` and whose members are the people behind it. */
export const AffiliateOrg = model.define("affiliate_org", {
  id: model.id({ prefix: "afforg" }).primaryKey(),
  name: model.text().searchable(),
  base_currency_code: model.text().nullable(),
  metadata: model.json().nullable(),
  affiliates: model.hasMany(() => Affiliate, { mappedBy: "org" }),
  members: model.hasMany(() => AffiliateOrgMember, { mappedBy: "org" }),
})

/** A person who belongs to an organisation; their purchases through its codes are self-referrals. */
export const AffiliateOrgMember = model
  .define("affiliate_org_member", {
    id: model.id({ prefix: "affmem" }).primaryKey(),
    email: model.text(),
    name: model.text().nullable(),
    role: model.enum([...ORG_MEMBER_ROLES]).default("member"),
    /** Of the invitation to the portal that is out; never the invitation itself. Null: none is, or it was used. */
    invitation_hash: model.text().nullable(),
    invited_at: model.dateTime().nullable(),
    invitation_expires_at: model.dateTime().nullable(),
    /** When they came into the portal; null for who is only listed. */
    joined_at: model.dateTime().nullable(),
    /** Their sign-in, to be let go when they leave. */
    auth_identity_id: model.text().nullable(),
    org: model.belongsTo(() => AffiliateOrg, { mappedBy: "members" }),
  })
  .indexes([{ on: ["org_id", "email"], unique: true }])

/** What is known of a tax form. Its file is kept, sealed, by Medusa's File module. */
export const AffiliateTaxDocument = model
  .define("affiliate_tax_document", {
    id: model.id({ prefix: "afftax" }).primaryKey(),
    form: model.enum([...TAX_FORMS]),
    state: model.enum([...TAX_DOCUMENT_STATES]).default("missing"),
    filename: model.text().nullable(),
    /** Null where only its arrival was recorded. */
    file_id: model.text().nullable(),
    mime_type: model.text().nullable(),
    size_bytes: model.number().nullable(),
    rejection_reason: model.text().nullable(),
    verified_at: model.dateTime().nullable(),
    verified_by: model.text().nullable(),
    metadata: model.json().nullable(),
    affiliate: model.belongsTo(() => Affiliate, { mappedBy: "tax_documents" }),
  })
  .indexes([{ on: ["affiliate_id", "form"], unique: true }])

/** A code that stands for an affiliate in links, at checkout, or through the coupon it is bound to. */
export const AffiliateReferralCode = model
  .define("affiliate_referral_code", {
    id: model.id({ prefix: "affcode" }).primaryKey(),
    /** Upper case; compared without regard to case. */
    code: model.text(),
    is_active: model.boolean().default(true),
    is_generated: model.boolean().default(true),
    /** A Medusa promotion: an order that used it is attributed to this code. */
    promotion_id: model.text().nullable(),
    affiliate: model.belongsTo(() => Affiliate, { mappedBy: "referral_codes" }),
  })
  .indexes([
    { on: ["code"], unique: true },
    { on: ["promotion_id"], unique: true, where: "promotion_id IS NOT NULL AND deleted_at IS NULL" },
  ])
