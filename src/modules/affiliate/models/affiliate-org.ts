import { model } from "@medusajs/framework/utils"
import Affiliate from "./affiliate"
import AffiliateOrgMember from "./affiliate-org-member"

/** A company whose affiliates share rules of scope `org` and whose members are the people behind it. */
const AffiliateOrg = model.define("affiliate_org", {
  id: model.id({ prefix: "afforg" }).primaryKey(),
  name: model.text().searchable(),
  base_currency_code: model.text().nullable(),
  metadata: model.json().nullable(),
  affiliates: model.hasMany(() => Affiliate, { mappedBy: "org" }),
  members: model.hasMany(() => AffiliateOrgMember, { mappedBy: "org" }),
})

export default AffiliateOrg
