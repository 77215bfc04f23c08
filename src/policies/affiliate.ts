import { definePolicies } from "@medusajs/framework/utils"

const RESOURCE = "affiliate"

/** What a role may be allowed to do in the programme, where Medusa's RBAC is on. Money leaves, and a hold ends, only by a policy of its own. */
export const AFFILIATE_POLICIES = {
  view: { name: "ViewAffiliates", resource: RESOURCE, operation: "read", description: "See the affiliate programme: affiliates, rules, commissions, ledger, payouts" },
  manage: { name: "ManageAffiliates", resource: RESOURCE, operation: "manage", description: "Run the affiliate programme: change affiliates, rules and settings, read tax documents, prepare and book payouts" },
  approve_payout: { name: "ApproveAffiliatePayouts", resource: RESOURCE, operation: "approve_payout", description: "Approve affiliate payout batches" },
  approve_review: { name: "ReviewAffiliateCommissions", resource: RESOURCE, operation: "approve_review", description: "Approve, deny and reopen commissions" },
} as const

export type AffiliatePolicy = keyof typeof AFFILIATE_POLICIES

/** Copied: Medusa writes its own spelling into what it is given. */
export default definePolicies(Object.values(AFFILIATE_POLICIES).map((policy) => ({ ...policy })))
