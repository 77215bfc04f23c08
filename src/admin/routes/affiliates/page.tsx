import { defineRouteConfig } from "@medusajs/admin-sdk"
import { UserGroup } from "@medusajs/icons"
import { Overview } from "../../features/overview/overview"

export const config = defineRouteConfig({ label: "menu.affiliates", translationNs: "affiliates", icon: UserGroup })

const OverviewPage = () => <Overview />

export default OverviewPage
