import { Text } from "@medusajs/ui"
import { isZero } from "../../../browser/money"
import { Card } from "../../components/card"
import { Fact, Facts } from "../../components/facts"
import { Money } from "../../components/money"
import { useFormat } from "../../hooks/use-format"
import { useText } from "../../hooks/use-text"
import { DayBars } from "./day-bars"
import { NextPayout } from "./next-payout"
import type { CurrencySummary } from "./types"

const PARTS = ["pending", "held", "approved", "in_payout", "paid"] as const

/** One currency: what it brought day by day, what is owed, what comes next. */
export function CurrencyPart({ summary }: { summary: CurrencySummary }) {
  const t = useText()
  const { money } = useFormat()
  const { currency_code, commission, reversed, days, balances, next_payout } = summary
  return (
    <div className="grid gap-4 md:grid-cols-5 md:gap-5">
      <Card title={t("dashboard.commissionIn", { currency: currency_code.toUpperCase() })} className="md:col-span-3" bodyClassName="flex flex-col gap-y-4">
        <div className="flex flex-wrap items-baseline gap-x-6 gap-y-1">
          <Money amount={commission} currency={currency_code} className="text-[26px] font-medium leading-8" />
          {!isZero(reversed) && (
            <Text size="small" className="text-ui-fg-subtle">
              {t("dashboard.takenBack", { amount: money(reversed, currency_code) })}
            </Text>
          )}
        </div>
        <DayBars
          label={t("dashboard.commissionByDay")}
          days={days.map(({ day, commission: amount }) => ({ day, value: Number(amount), text: money(amount, currency_code) }))}
        />
      </Card>
      <div className="flex flex-col gap-y-4 md:col-span-2 md:gap-y-5">
        <NextPayout payout={next_payout} currency={currency_code} />
        <Card title={t("dashboard.balance")} bodyClassName="!py-1">
          <Facts>
            {PARTS.filter((part) => part === "approved" || !isZero(balances[part])).map((part) => (
              <Fact key={part} name={t(`dashboard.parts.${part}`)}>
                <Money amount={balances[part]} currency={currency_code} />
              </Fact>
            ))}
          </Facts>
        </Card>
      </div>
    </div>
  )
}
