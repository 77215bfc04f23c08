import { clickListContracts } from "./admin/affiliate-clicks/contract"
import { ruleContracts } from "./admin/affiliate-commission-rules/contract"
import { conversionContracts } from "./admin/affiliate-conversions/contract"
import { commissionContracts } from "./admin/affiliate-commissions/contract"
import { bindingContracts } from "./admin/affiliate-customer-bindings/contract"
import { ledgerContracts } from "./admin/affiliate-ledger-entries/contract"
import { overviewContracts } from "./admin/affiliate-overview/contract"
import { payoutBatchContracts } from "./admin/affiliate-payout-batches/contract"
import { railContracts } from "./admin/affiliate-payout-rails/contract"
import { payoutContracts } from "./admin/affiliate-payouts/contract"
import { orgContracts } from "./admin/affiliate-orgs/contract"
import { referralCodeContracts } from "./admin/affiliate-referral-codes/contract"
import { settingsContracts } from "./admin/affiliate-settings/contract"
import { termsContracts } from "./admin/affiliate-terms/contract"
import { affiliateAccountContracts } from "./admin/affiliates/account-contract"
import { affiliateContracts } from "./admin/affiliates/contract"
import { clickContracts } from "./r/contract"
import { applicationContracts } from "./store/affiliates/applications/contract"
import { programmeContracts } from "./store/affiliates/programme/contract"
import { ownCommissionContracts } from "./store/affiliates/me/commissions/contract"
import { ownAccountContracts } from "./store/affiliates/me/account-contract"
import { ownContracts } from "./store/affiliates/me/contract"
import { orgMemberContracts } from "./store/affiliates/me/org-members/contract"
import { ownPayoutContracts } from "./store/affiliates/me/payouts/contract"
import { ownCodeContracts } from "./store/affiliates/me/referral-codes/contract"
import { ownDocumentContracts } from "./store/affiliates/me/tax-documents/contract"
import { cartContracts } from "./store/carts/contract"
import type { RouteContract } from "./utils/contract"

const ADMIN_CONTRACTS = [
  ...overviewContracts,
  ...affiliateContracts,
  ...affiliateAccountContracts,
  ...orgContracts,
  ...ruleContracts,
  ...settingsContracts,
  ...termsContracts,
  ...clickListContracts,
  ...conversionContracts,
  ...commissionContracts,
  ...bindingContracts,
  ...referralCodeContracts,
  ...ledgerContracts,
  ...railContracts,
  ...payoutBatchContracts,
  ...payoutContracts,
] as const

/** The admin's routes with their paths and schemas, for clients to derive their types from. */
export type AdminContract = (typeof ADMIN_CONTRACTS)[number]

const PORTAL_CONTRACTS = [
  ...programmeContracts,
  ...applicationContracts,
  ...ownContracts,
  ...ownAccountContracts,
  ...ownCommissionContracts,
  ...ownPayoutContracts,
  ...ownCodeContracts,
  ...ownDocumentContracts,
  ...orgMemberContracts,
] as const

/** The portal's routes with their paths and schemas, for its pages to derive their types from. */
export type PortalContract = (typeof PORTAL_CONTRACTS)[number]

/** Every route of the plugin. The OpenAPI document is made from this; a test compares it with the route files. */
export const CONTRACTS: readonly RouteContract[] = [...ADMIN_CONTRACTS, ...PORTAL_CONTRACTS, ...cartContracts, ...clickContracts]
