import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Crumb } from "../../../components/crumb"
import { SettingsPage } from "../../../features/settings/settings-page"

export const config = defineRouteConfig({ label: "menu.affiliates", translationNs: "affiliates" })

export const handle = { breadcrumb: () => <Crumb text="menu.affiliates" /> }

const AffiliateSettingsPage = () => <SettingsPage />

export default AffiliateSettingsPage
