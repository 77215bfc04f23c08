import { Tabs } from "@medusajs/ui"
import { useSearchParams } from "react-router-dom"
import { useText } from "../../hooks/use-text"
import { ConversionTable } from "../conversions/conversion-table"
import { CommissionTable } from "./commission-table"

/** What affiliates earn, and every sale that was looked at, also those that earn nobody anything. */
const VIEWS = [
  { key: "commissions", Table: CommissionTable },
  { key: "conversions", Table: ConversionTable },
] as const

export function Commissions() {
  const t = useText()
  const [search, setSearch] = useSearchParams()
  const { key, Table } = VIEWS.find((view) => view.key === search.get("view")) ?? VIEWS[0]
  return (
    <Tabs value={key} onValueChange={(view) => setSearch({ view })} className="flex flex-col gap-y-3">
      <Tabs.List aria-label={t("commissions.views")}>
        {VIEWS.map((view) => (
          <Tabs.Trigger key={view.key} value={view.key}>
            {t(`commissions.view.${view.key}`)}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      <Tabs.Content value={key}>
        <Table />
      </Tabs.Content>
    </Tabs>
  )
}
