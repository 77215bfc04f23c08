import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Outlet } from "react-router-dom"
import { Crumb } from "../../../components/crumb"
import { LedgerTable } from "../../../features/ledger/ledger-table"

export const config = defineRouteConfig({ label: "menu.ledger", translationNs: "affiliates", rank: 6 })

export const handle = { breadcrumb: () => <Crumb text="menu.ledger" /> }

const LedgerPage = () => (
  <>
    <LedgerTable />
    <Outlet />
  </>
)

export default LedgerPage
