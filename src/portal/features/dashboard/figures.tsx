import type { ReactNode } from "react"
import { useFormat } from "../../hooks/use-format"
import { useText } from "../../hooks/use-text"
import type { Summary } from "./types"

/** The period in four figures. */
export function Figures({ summary }: { summary: Summary }) {
  const t = useText()
  const { number, money, share } = useFormat()
  const { clicks, conversions, currencies } = summary
  return (
    <dl className="bg-ui-border-base shadow-elevation-card-rest grid grid-cols-2 gap-px overflow-hidden rounded-lg md:grid-cols-4">
      <Figure name={t("dashboard.clicks")}>{number(clicks)}</Figure>
      <Figure name={t("dashboard.conversions")}>{number(conversions)}</Figure>
      {/* A code that is typed brings an order without a click: more orders than clicks are no rate. */}
      <Figure name={t("dashboard.rate")}>{clicks >= conversions && clicks > 0 ? share(conversions / clicks) : "–"}</Figure>
      <Figure name={t("dashboard.commission")}>
        {currencies.length === 0 && "–"}
        {currencies.map(({ currency_code, commission }) => (
          <span key={currency_code} className="block">
            {money(commission, currency_code)}
          </span>
        ))}
      </Figure>
    </dl>
  )
}

function Figure({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="bg-ui-bg-base flex min-w-0 flex-col gap-y-1 px-4 py-4 md:px-6">
      <dt className="txt-compact-small text-ui-fg-subtle">{name}</dt>
      <dd className="text-ui-fg-base text-[20px] font-medium leading-7 tabular-nums">{children}</dd>
    </div>
  )
}
