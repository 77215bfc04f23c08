import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"
import { Crumb } from "../../../components/crumb"
import { Commissions } from "../../../features/commissions/commissions"

export const config = defineRouteConfig({ label: "menu.commissions", translationNs: "affiliates", rank: 4 })

const CommissionsPage = () => (
  <LayoutComposer
    widgetsZonePrefix="affiliate-commission.list"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="AffiliateCommissions">
          <Commissions />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const handle = { breadcrumb: () => <Crumb text="menu.commissions" /> }

export default CommissionsPage
