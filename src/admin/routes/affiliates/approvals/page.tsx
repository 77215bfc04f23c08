import { defineRouteConfig } from "@medusajs/admin-sdk"
import { AffiliateTable } from "../../../features/approvals/affiliate-table"

export const config = defineRouteConfig({ label: "menu.approvals", translationNs: "affiliates", rank: 1 })

const ApprovalsPage = () => <AffiliateTable />

export default ApprovalsPage
