import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Crumb } from "../../../components/crumb"
import { RuleTable } from "../../../features/rules/rule-table"

export const config = defineRouteConfig({ label: "menu.rules", translationNs: "affiliates", rank: 2 })

export const handle = { breadcrumb: () => <Crumb text="menu.rules" /> }

const RulesPage = () => <RuleTable />

export default RulesPage
