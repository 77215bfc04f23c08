import { ListTable } from "../../components/list-table"
import { useText } from "../../hooks/use-text"
import { useRuleColumns } from "./use-rule-columns"
import { useRuleFilters } from "./use-rule-filters"

/** All rules, in the order in which they win. */
export function RuleTable() {
  const t = useText()
  return (
    <ListTable
      route="GET /admin/affiliate-commission-rules"
      rows={({ affiliate_commission_rules }) => affiliate_commission_rules}
      columns={useRuleColumns()}
      filters={useRuleFilters()}
      heading={t("rules.heading")}
      subHeading={t("rules.subHeading")}
      actions={[
        { label: t("rules.preview.open"), to: "preview" },
        { label: t("actions.create"), to: "create" },
      ]}
      rowHref={({ id }) => `/affiliates/rules/${id}`}
      empty={{ heading: t("rules.emptyHeading"), description: t("rules.emptyHint") }}
    />
  )
}
