import { PortalFacade } from "./facades/portal"

/** The module's public service: see `facades/` for what it does, each layer adding one concern. */
export default class AffiliateModuleService extends PortalFacade {}
