import affiliate from "./affiliate.json"
import approvals from "./approvals.json"
import commissions from "./commissions.json"
import common from "./common.json"
import conversions from "./conversions.json"
import ledger from "./ledger.json"
import overview from "./overview.json"
import payouts from "./payouts.json"
import reviews from "./reviews.json"
import rules from "./rules.json"
import settings from "./settings.json"
import widgets from "./widgets.json"
import type { Translation } from "../translation"

/** French: the same files and keys as in English. */
export default { ...common, affiliate, approvals, commissions, conversions, ledger, overview, payouts, reviews, rules, settings, widgets } satisfies Translation
