import { Text, Tooltip, clx } from "@medusajs/ui"
import { Money } from "../../../components/money"
import { useText } from "../../../hooks/use-text"
import { BalanceBar } from "./balance-bar"
import { BALANCE_PARTS, type Balance } from "./balance-parts"

/** One currency's balance: the sum of the ledger, a bar, and every part with its exact amount. */
export function CurrencyBalance({ balance }: { balance: Balance }) {
  const t = useText()
  const currency = balance.currency_code
  return (
    <div className="flex flex-col gap-y-4 px-6 py-4">
      <div className="flex items-baseline justify-between gap-x-4">
        <Tooltip content={t("affiliate.balances.balanceHint")}>
          <Text size="small" leading="compact" weight="plus" className="text-ui-fg-subtle" tabIndex={0}>
            {t("affiliate.balances.balance", { currency: currency.toUpperCase() })}
          </Text>
        </Tooltip>
        <Money amount={balance.balance} currency={currency} className="txt-large-plus" />
      </div>
      <BalanceBar balance={balance} />
      <dl className="grid grid-cols-2 gap-x-6 gap-y-3 md:grid-cols-5">
        {BALANCE_PARTS.map(({ key, color }) => (
          <div key={key} className="flex flex-col gap-y-1">
            <dt className="txt-compact-xsmall text-ui-fg-subtle flex items-center gap-x-1.5">
              <span aria-hidden className={clx("size-2 shrink-0 rounded-sm", color)} />
              <Tooltip content={t(`affiliate.balances.hints.${key}`)}>
                <span tabIndex={0}>{t(`affiliate.balances.parts.${key}`)}</span>
              </Tooltip>
            </dt>
            <dd>
              <Money amount={balance[key]} currency={currency} className="txt-compact-small-plus" />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
