import { Tabs } from "@medusajs/ui"
import { Outlet, useSearchParams } from "react-router-dom"
import { useText } from "../../hooks/use-text"
import { BatchTable } from "./batches/batch-table"
import { PayoutTable } from "./list/payout-table"

const TABS = ["batches", "payouts"] as const

/** Batches, and the payouts of all of them. Which of the two is looked at stands in the URL. */
export function PayoutTabs() {
  const t = useText()
  const [search, setSearch] = useSearchParams()
  const tab = TABS.find((name) => name === search.get("tab")) ?? "batches"
  // What was filtered in one list says nothing in the other.
  const open = (name: string) => setSearch(name === "batches" ? {} : { tab: name })
  return (
    <Tabs value={tab} onValueChange={open} className="flex flex-col gap-y-3">
      <Tabs.List>
        {TABS.map((name) => (
          <Tabs.Trigger key={name} value={name}>
            {t(`payouts.tabs.${name}`)}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      <Tabs.Content value="batches">
        <BatchTable />
      </Tabs.Content>
      <Tabs.Content value="payouts">
        <PayoutTable />
      </Tabs.Content>
      <Outlet />
    </Tabs>
  )
}
