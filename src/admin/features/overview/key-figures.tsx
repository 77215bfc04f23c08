import { Container, Text } from "@medusajs/ui"
import { OVERDUE_DAYS } from "../../../modules/affiliate/domain/insight/overview"
import { Money } from "../../components/money"
import { useFormat } from "../../hooks/use-format"
import { useText } from "../../hooks/use-text"
import { Change, Figure } from "./figure"
import { roundedRate } from "./change"
import type { OverviewCurrency, OverviewData } from "./overview"
import type { Period } from "./period"
import { OWED_PLACE, placeOf, type Amount } from "./places"

const AMOUNTS = ["revenue", "commission", "reversals", "paid"] as const satisfies readonly Amount[]

interface KeyFiguresProps {
  traffic: OverviewData["traffic"]
  /** Undefined while there has been no order in any currency. */
  currency: OverviewCurrency | undefined
  isOneChannel: boolean
  period: Period
}

/** The period's figures, each beside what it was in the period before. */
export function KeyFigures({ traffic: { current, previous }, currency, isOneChannel, period }: KeyFiguresProps) {
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
            to={isOneChannel ? undefined : placeOf("revenue", currency.currency_code, period)}
            change={<Change current={currency.current.conversions} previous={currency.previous.conversions} before={number(currency.previous.conversions)} />}
          >
            {number(currency.current.conversions)}
          </Figure>
        )}
      </dl>
      {currency ? <AmountFigures currency={currency} allChannels={allChannels} period={period} /> : <NoOrders />}
    </Container>
  )
}

interface AmountFiguresProps {
  currency: OverviewCurrency
  /** Said beside what is of all sales channels, where one is looked at. */
  allChannels: string | undefined
  period: Period
}

function AmountFigures({ currency, allChannels, period }: AmountFiguresProps) {
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
            // The lists know no sales channel, so with one chosen they would show more than the figure.
            to={allChannels ? undefined : placeOf(key, currency_code, period)}
            change={<Change current={current[key]} previous={previous[key]} before={money(previous[key])} />}
          >
            {money(current[key])}
          </Figure>
        ))}
      </dl>
      <dl className="grid grid-cols-2">
        <Figure label={t("overview.figures.owed")} hint={allChannels} change={t("overview.figures.owedHint")} to={OWED_PLACE}>
          {money(owed)}
        </Figure>
        <Figure label={t("overview.figures.overdue")} hint={allChannels} change={t("overview.figures.overdueHint", { days: OVERDUE_DAYS })} to={OWED_PLACE}>
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
