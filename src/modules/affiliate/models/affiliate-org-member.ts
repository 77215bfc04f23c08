import { model } from "@medusajs/framework/utils"
import { ORG_MEMBER_ROLES } from "../domain/affiliates/types"
import AffiliateOrg from "./affiliate-org"

/** A person who belongs to an organisation; their purchases through its codes are self-referrals. */
const AffiliateOrgMember = model
  .define("affiliate_org_member", {
    id: model.id({ prefix: "affmem" }).primaryKey(),
    email: model.text(),
    name: model.text().nullable(),
    role: model.enum([...ORG_MEMBER_ROLES]).default("member"),
    org: model.belongsTo(() => AffiliateOrg, { mappedBy: "members" }),
  })
  .indexes([{ on: ["org_id", "email"], unique: true }])

export default AffiliateOrgMember
