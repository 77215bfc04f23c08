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
    <dl className="bg-ui-bg-base shadow-elevation-card-rest divide-ui-border-base grid grid-cols-2 divide-x divide-y overflow-hidden rounded-lg md:grid-cols-4 md:divide-y-0">
      <Figure name={t("dashboard.clicks")}>{number(clicks)}</Figure>
      <Figure name={t("dashboard.conversions")}>{number(conversions)}</Figure>
      <Figure name={t("dashboard.rate")}>{clicks > 0 ? share(conversions / clicks) : "–"}</Figure>
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
    <div className="flex min-w-0 flex-col gap-y-1 px-4 py-4 md:px-6 [&:nth-child(odd)]:border-s-0">
      <dt className="txt-compact-small text-ui-fg-subtle">{name}</dt>
      <dd className="text-ui-fg-base text-[20px] font-medium leading-7 tabular-nums">{children}</dd>
    </div>
  )
}
