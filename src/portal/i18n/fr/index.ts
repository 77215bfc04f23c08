import type { Translation } from "../translation"
import apply from "./apply.json"
import auth from "./auth.json"
import commissions from "./commissions.json"
import common from "./common.json"
import dashboard from "./dashboard.json"
import documents from "./documents.json"
import links from "./links.json"
import payouts from "./payouts.json"
import settings from "./settings.json"
import states from "./states.json"
import terms from "./terms.json"

export default { ...common, apply, auth, commissions, dashboard, documents, links, payouts, settings, states, terms } satisfies Translation
