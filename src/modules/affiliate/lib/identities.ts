import type { AffiliateIdentity } from "../domain/attribution/types"
import type { AffiliateFacts } from "./settlement-records"

/** An affiliate's own address, those of its organisation's members and other affiliates, as purchases are compared with them. */
export function affiliateIdentity(affiliate: AffiliateFacts): AffiliateIdentity {
  return { affiliate_id: affiliate.id, emails: [affiliate.email, ...affiliate.org_member_emails] }
}
