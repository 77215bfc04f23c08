import { defineRouteConfig } from "@medusajs/admin-sdk"
import { UserGroup } from "@medusajs/icons"
import { Crumb } from "../../components/crumb"
import { Overview } from "../../features/overview/overview"

export const config = defineRouteConfig({ label: "menu.affiliates", translationNs: "affiliates", icon: UserGroup })

export const handle = { breadcrumb: () => <Crumb text="menu.affiliates" /> }

const OverviewPage = () => <Overview />

export default OverviewPage
