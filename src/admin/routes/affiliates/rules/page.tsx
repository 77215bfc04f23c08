import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"
import { Crumb } from "../../../components/crumb"
import { RuleTable } from "../../../features/rules/rule-table"

export const config = defineRouteConfig({ label: "menu.rules", translationNs: "affiliates", rank: 3 })

const RulesPage = () => (
  <LayoutComposer
    widgetsZonePrefix="affiliate-commission-rule.list"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="AffiliateRules">
          <RuleTable />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const handle = { breadcrumb: () => <Crumb text="menu.rules" /> }

export default RulesPage
