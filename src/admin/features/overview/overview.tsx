import { useStore } from "@medusajs/dashboard/hooks"
import { useApi } from "../../hooks/use-api"
import type { Answer } from "../../lib/contract-types"
import { CurrencyTable } from "./currency-table"
import { KeyFigures } from "./key-figures"
import { OverviewHeader } from "./overview-header"
import { OverviewSkeleton } from "./overview-skeleton"
import { TopLists } from "./top-lists"
import { Trend } from "./trend"
import { useOverviewChoice } from "./use-overview-choice"
import { Waiting } from "./waiting"

export type OverviewData = Answer<"GET /admin/affiliate-overview">["affiliate_overview"]
export type OverviewCurrency = OverviewData["currencies"][number]

/** How the programme is doing, and what waits for a person. */
export function Overview() {
  const { choice, change, setPreset } = useOverviewChoice()
  const { data, error } = useApi(
    "GET /admin/affiliate-overview",
    { query: { ...choice.period, ...(choice.salesChannelId ? { sales_channel_id: choice.salesChannelId } : {}) } },
    { keepPrevious: true }
  )
  const overview = data?.affiliate_overview
  const currency = useShownCurrency(overview?.currencies, choice.currencyCode)
  if (error) {
    throw error
  }
  return (
    <div className="flex flex-col gap-y-3">
      <OverviewHeader
        choice={choice}
        previous={overview?.previous_period}
        currencies={overview?.currencies.map(({ currency_code }) => currency_code) ?? []}
        shownCurrency={currency?.currency_code}
        onPreset={setPreset}
        onChange={change}
      />
      {overview ? (
        <>
          <Waiting waiting={overview.waiting} />
          <KeyFigures traffic={overview.traffic} currency={currency} isOneChannel={choice.salesChannelId !== null} period={choice.period} />
          {overview.currencies.length > 1 && (
            <CurrencyTable currencies={overview.currencies} onChoose={(currency_code) => change({ currency_code })} />
          )}
          <Trend overview={overview} currency={currency} />
          {currency && <TopLists top={currency.top} currencyCode={currency.currency_code} />}
        </>
      ) : (
        <OverviewSkeleton />
      )}
    </div>
  )
}

/** The currency that was chosen; without a choice, the store's own, or the first that there is. */
function useShownCurrency(currencies: OverviewCurrency[] = [], chosen: string | null): OverviewCurrency | undefined {
  const { store } = useStore()
  const own = store?.supported_currencies?.find(({ is_default }) => is_default)?.currency_code
  const find = (code: string | null | undefined) => currencies.find(({ currency_code }) => currency_code === code)
  return find(chosen) ?? find(own) ?? currencies[0]
}
