import { InsightFacade } from "./facades/insight"

/** The module's public service: see `facades/` for what it does, each layer adding one concern. */
export default class AffiliateModuleService extends InsightFacade {}
