import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"
import { AffiliateTable } from "../../../features/approvals/affiliate-table"
import { Crumb } from "../../../components/crumb"

export const config = defineRouteConfig({ label: "menu.approvals", translationNs: "affiliates", rank: 1 })

const ApprovalsPage = () => (
  <LayoutComposer
    widgetsZonePrefix="affiliate.list"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="AffiliateTable">
          <AffiliateTable />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const handle = { breadcrumb: () => <Crumb text="menu.approvals" /> }

export default ApprovalsPage
