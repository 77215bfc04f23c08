import { definePolicies } from "@medusajs/framework/utils"

/**
 * What a role may be allowed to do in the programme, where Medusa's RBAC is on. Money leaves, and a hold ends, only by a
 * policy of its own. Told apart by their resources: an operation that Medusa does not have would become one of each of its
 * own resources, `store:approve_payout` among them.
 */
export const AFFILIATE_POLICIES = {
  view: { name: "ViewAffiliates", resource: "affiliate", operation: "read", description: "See the affiliate programme: affiliates, rules, commissions, ledger, payouts" },
  manage: { name: "ManageAffiliates", resource: "affiliate", operation: "update", description: "Run the affiliate programme: change affiliates, rules and settings, read tax documents, prepare and book payouts" },
  approve_payout: { name: "ApproveAffiliatePayouts", resource: "affiliate_payout", operation: "update", description: "Approve affiliate payout batches" },
  approve_review: { name: "ReviewAffiliateCommissions", resource: "affiliate_commission", operation: "update", description: "Approve, deny and reopen commissions" },
} as const

export type AffiliatePolicy = keyof typeof AFFILIATE_POLICIES

/** Copied: Medusa writes its own spelling into what it is given. */
export default definePolicies(Object.values(AFFILIATE_POLICIES).map((policy) => ({ ...policy })))
