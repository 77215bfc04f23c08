import type { AffiliateIdentity } from "../domain/attribution/types"
import type { AffiliateFacts } from "./settlement-records"

/** An affiliate's own address and those of its organisation's members, as purchases are compared with them. */
export function affiliateIdentity(affiliate: AffiliateFacts): AffiliateIdentity {
  return { affiliate_id: affiliate.id, customer_ids: [], emails: [affiliate.email, ...affiliate.org_member_emails] }
}
