import { Tabs } from "@medusajs/ui"
import { useSearchParams } from "react-router-dom"
import { useText } from "../../../hooks/use-text"
import { AffiliateClicks } from "./affiliate-clicks"
import { AffiliateCommissions } from "./affiliate-commissions"
import { AffiliateLedger } from "./affiliate-ledger"
import { AffiliatePayouts } from "./affiliate-payouts"

const TABS = [
  { key: "ledger", Table: AffiliateLedger },
  { key: "commissions", Table: AffiliateCommissions },
  { key: "payouts", Table: AffiliatePayouts },
  { key: "clicks", Table: AffiliateClicks },
] as const

/** What the programme has on record of the affiliate; the open tab is kept in the address. */
export function RecordsSection({ affiliateId }: { affiliateId: string }) {
  const t = useText()
  const [search, setSearch] = useSearchParams()
  const open = TABS.find(({ key }) => key === search.get("tab")) ?? TABS[0]
  const show = (tab: string) =>
    setSearch(
      (before) => {
        before.set("tab", tab)
        return before
      },
      { replace: true }
    )
  return (
    <Tabs value={open.key} onValueChange={show} className="flex flex-col gap-y-3">
      <Tabs.List>
        {TABS.map(({ key }) => (
          <Tabs.Trigger key={key} value={key}>
            {t(`affiliate.records.${key}.heading`)}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      {TABS.map(({ key, Table }) => (
        <Tabs.Content key={key} value={key}>
          <Table affiliateId={affiliateId} />
        </Tabs.Content>
      ))}
    </Tabs>
  )
}
