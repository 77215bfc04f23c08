import { Heading, Text } from "@medusajs/ui"
import { Money } from "../../../components/money"
import { useFormat } from "../../../hooks/use-format"
import { useText } from "../../../hooks/use-text"
import type { Answer } from "../../../lib/contract-types"
import { BacktestOrders } from "./backtest-orders"
import { Difference } from "./difference"

type Backtest = Answer<"POST /admin/affiliate-commission-rules/backtest">["backtest"]
export type BacktestCurrency = Backtest["currencies"][number]

/** Before and after, currency by currency: they are never added up. */
export function BacktestResult({ backtest }: { backtest: Backtest }) {
  const t = useText()
  const { day } = useFormat()
  return (
    <div className="flex flex-col gap-y-6">
      <Text size="small" leading="compact" weight="plus">
        {t("rules.backtest.period", { from: day(backtest.from), to: day(backtest.to) })}
      </Text>
      {backtest.currencies.length === 0 && (
        <Text size="small" className="text-ui-fg-muted">
          {t("rules.backtest.noOrders")}
        </Text>
      )}
      {backtest.currencies.map((result) => (
        <OneCurrency key={result.currency_code} result={result} />
      ))}
    </div>
  )
}

function OneCurrency({ result }: { result: BacktestCurrency }) {
  const t = useText()
  const { currency_code: currency } = result
  return (
    <section className="flex flex-col gap-y-4">
      <Heading level="h3">{currency.toUpperCase()}</Heading>
      <dl className="bg-ui-bg-base shadow-elevation-card-rest txt-small grid grid-cols-[1fr_auto] gap-y-2 rounded-lg px-4 py-3">
        <dt className="text-ui-fg-subtle">{t("rules.backtest.before")}</dt>
        <dd className="text-right">
          <Money amount={result.before} currency={currency} />
        </dd>
        <dt className="text-ui-fg-subtle">{t("rules.backtest.after")}</dt>
        <dd className="text-right">
          <Money amount={result.after} currency={currency} />
        </dd>
        <dt className="txt-compact-small-plus">{t("rules.backtest.difference")}</dt>
        <dd className="txt-compact-small-plus text-right">
          <Difference amount={result.difference} currency={currency} />
        </dd>
      </dl>
      <Text size="small" className="text-ui-fg-subtle text-pretty">
        {t("rules.backtest.affected", { affected: result.orders_affected, orders: result.orders, lines: result.lines_affected })}
      </Text>
      {result.lines_without_cost > 0 && (
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {t("rules.backtest.withoutCost", { count: result.lines_without_cost })}
        </Text>
      )}
      {result.largest.length > 0 && <BacktestOrders orders={result.largest} currency={currency} />}
    </section>
  )
}
