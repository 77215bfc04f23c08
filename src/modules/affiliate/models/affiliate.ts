import { model } from "@medusajs/framework/utils"
import { AFFILIATE_KINDS } from "../domain/affiliates/types"
import { AFFILIATE_STATES } from "../domain/states"
import AffiliateOrg from "./affiliate-org"
import AffiliateReferralCode from "./affiliate-referral-code"
import AffiliateTaxDocument from "./affiliate-tax-document"

/** A person or an organisation that brings orders and earns commission. */
const Affiliate = model
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
    metadata: model.json().nullable(),
    org: model.belongsTo(() => AffiliateOrg, { mappedBy: "affiliates" }).nullable(),
    referral_codes: model.hasMany(() => AffiliateReferralCode, { mappedBy: "affiliate" }),
    tax_documents: model.hasMany(() => AffiliateTaxDocument, { mappedBy: "affiliate" }),
  })
  .indexes([
    { on: ["email"], unique: true },
    { on: ["status"] },
  ])

export default Affiliate
