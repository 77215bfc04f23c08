import { Container, Text } from "@medusajs/ui"
import { OVERDUE_DAYS } from "../../../modules/affiliate/domain/insight/overview"
import { Money } from "../../components/money"
import { useFormat } from "../../hooks/use-format"
import { useText } from "../../hooks/use-text"
import { Change, Figure } from "./figure"
import { roundedRate } from "./change"
import type { OverviewCurrency, OverviewData } from "./overview"

const AMOUNTS = ["revenue", "commission", "reversals", "paid"] as const

interface KeyFiguresProps {
  traffic: OverviewData["traffic"]
  /** Undefined while there has been no order in any currency. */
  currency: OverviewCurrency | undefined
  isOneChannel: boolean
}

/** The period's figures, each beside what it was in the period before. */
export function KeyFigures({ traffic: { current, previous }, currency, isOneChannel }: KeyFiguresProps) {
  const t = useText()
  const { number, percent } = useFormat()
  const allChannels = isOneChannel ? t("fields.allSalesChannels") : undefined
  const rate = (value: string | null) => (value === null ? "–" : percent(roundedRate(value)))
  return (
    <Container className="divide-y p-0">
      <dl className="grid grid-cols-2 lg:grid-cols-4">
        <Figure label={t("overview.figures.clicks")} hint={allChannels} change={<Change current={current.clicks} previous={previous.clicks} before={number(previous.clicks)} />}>
          {number(current.clicks)}
        </Figure>
        <Figure
          label={t("overview.figures.conversions")}
          hint={allChannels}
          change={<Change current={current.conversions} previous={previous.conversions} before={number(previous.conversions)} />}
        >
          {number(current.conversions)}
        </Figure>
        <Figure
          label={t("overview.figures.conversion_rate")}
          hint={allChannels}
          change={<Change current={current.conversion_rate} previous={previous.conversion_rate} before={rate(previous.conversion_rate)} />}
        >
          {rate(current.conversion_rate)}
        </Figure>
        {currency && (
          <Figure
            label={t("overview.figures.orders")}
            hint={currency.currency_code.toUpperCase()}
            change={<Change current={currency.current.conversions} previous={currency.previous.conversions} before={number(currency.previous.conversions)} />}
          >
            {number(currency.current.conversions)}
          </Figure>
        )}
      </dl>
      {currency ? <AmountFigures currency={currency} allChannels={allChannels} /> : <NoOrders />}
    </Container>
  )
}

function AmountFigures({ currency, allChannels }: { currency: OverviewCurrency; allChannels: string | undefined }) {
  const t = useText()
  const { currency_code, current, previous, owed, overdue } = currency
  const money = (amount: string) => <Money amount={amount} currency={currency_code} />
  return (
    <>
      <dl className="grid grid-cols-2 lg:grid-cols-4">
        {AMOUNTS.map((key) => (
          <Figure
            key={key}
            label={t(`overview.figures.${key}`)}
            hint={key === "paid" ? allChannels : undefined}
            change={<Change current={current[key]} previous={previous[key]} before={money(previous[key])} />}
          >
            {money(current[key])}
          </Figure>
        ))}
      </dl>
      <dl className="grid grid-cols-2">
        <Figure label={t("overview.figures.owed")} hint={allChannels} change={t("overview.figures.owedHint")}>
          {money(owed)}
        </Figure>
        <Figure label={t("overview.figures.overdue")} hint={allChannels} change={t("overview.figures.overdueHint", { days: OVERDUE_DAYS })}>
          {money(overdue)}
        </Figure>
      </dl>
    </>
  )
}

function NoOrders() {
  const t = useText()
  return (
    <Text size="small" className="text-ui-fg-subtle px-6 py-4">
      {t("overview.noOrders")}
    </Text>
  )
}
