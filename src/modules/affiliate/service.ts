import { PortalOrgFacade } from "./facades/portal-org"

/** The module's public service: see `facades/` for what it does, each layer adding one concern. */
export default class AffiliateModuleService extends PortalOrgFacade {}
