import { defineMiddlewares } from "@medusajs/framework/http"
import { clickListMiddlewares } from "./admin/affiliate-clicks/middlewares"
import { ruleMiddlewares } from "./admin/affiliate-commission-rules/middlewares"
import { conversionMiddlewares } from "./admin/affiliate-conversions/middlewares"
import { commissionMiddlewares } from "./admin/affiliate-commissions/middlewares"
import { bindingMiddlewares } from "./admin/affiliate-customer-bindings/middlewares"
import { ledgerMiddlewares } from "./admin/affiliate-ledger-entries/middlewares"
import { overviewMiddlewares } from "./admin/affiliate-overview/middlewares"
import { payoutBatchMiddlewares } from "./admin/affiliate-payout-batches/middlewares"
import { railMiddlewares } from "./admin/affiliate-payout-rails/middlewares"
import { payoutMiddlewares } from "./admin/affiliate-payouts/middlewares"
import { orgMiddlewares } from "./admin/affiliate-orgs/middlewares"
import { referralCodeMiddlewares } from "./admin/affiliate-referral-codes/middlewares"
import { settingsMiddlewares } from "./admin/affiliate-settings/middlewares"
import { termsMiddlewares } from "./admin/affiliate-terms/middlewares"
import { affiliateMiddlewares } from "./admin/affiliates/middlewares"
import { signInMiddlewares } from "./auth/middlewares"
import { portalPageMiddlewares } from "./affiliates/middlewares"
import { clickMiddlewares } from "./r/middlewares"
import { ownMiddlewares } from "./store/affiliates/me/middlewares"
import { portalMiddlewares } from "./store/affiliates/middlewares"
import { cartMiddlewares } from "./store/carts/middlewares"

/** Each resource checks its own routes; here they only meet. A resource that is added goes into `contracts.ts` too. */
export default defineMiddlewares({
  routes: [
    ...overviewMiddlewares,
    ...affiliateMiddlewares,
    ...orgMiddlewares,
    ...ruleMiddlewares,
    ...settingsMiddlewares,
    ...termsMiddlewares,
    ...clickListMiddlewares,
    ...conversionMiddlewares,
    ...commissionMiddlewares,
    ...bindingMiddlewares,
    ...referralCodeMiddlewares,
    ...ledgerMiddlewares,
    ...railMiddlewares,
    ...payoutBatchMiddlewares,
    ...payoutMiddlewares,
    ...signInMiddlewares,
    ...portalMiddlewares,
    ...ownMiddlewares,
    ...cartMiddlewares,
    ...clickMiddlewares,
    ...portalPageMiddlewares,
  ],
})
