import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Crumb } from "../../../components/crumb"
import { PayoutTabs } from "../../../features/payouts/payout-tabs"

export const config = defineRouteConfig({ label: "menu.payouts", translationNs: "affiliates", rank: 5 })

export const handle = { breadcrumb: () => <Crumb text="menu.payouts" /> }

const PayoutsPage = () => <PayoutTabs />

export default PayoutsPage
