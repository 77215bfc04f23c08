import { Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { Money } from "../../components/money"
import { Section } from "../../components/section"
import { useText } from "../../hooks/use-text"
import type { OverviewCurrency } from "./overview"

type Top = OverviewCurrency["top"]
type Ranked = Top["affiliates"][number]

/** Who and what earned most, by commission; a code is looked after on its affiliate's page. */
const PLACES: Record<keyof Top, (row: Ranked) => string> = {
  affiliates: ({ id }) => `/affiliates/${id}`,
  codes: ({ affiliate_id }) => `/affiliates/${affiliate_id}`,
  products: ({ id }) => `/products/${id}`,
}

const KINDS = Object.keys(PLACES) as (keyof Top)[]

export function TopLists({ top, currencyCode }: { top: Top; currencyCode: string }) {
  return (
    <div className="grid grid-cols-1 gap-3 lg:grid-cols-3">
      {KINDS.map((kind) => (
        <TopList key={kind} kind={kind} rows={top[kind]} currencyCode={currencyCode} />
      ))}
    </div>
  )
}

function TopList({ kind, rows, currencyCode }: { kind: keyof Top; rows: Ranked[]; currencyCode: string }) {
  const t = useText()
  return (
    <Section title={t(`overview.top.${kind}`)} description={t("overview.top.by")}>
      {rows.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("overview.top.empty")}
        </Text>
      )}
      {rows.map((row) => (
        <Link
          key={row.id}
          to={PLACES[kind](row)}
          className="hover:bg-ui-bg-base-hover focus-visible:shadow-borders-focus transition-fg flex items-center justify-between gap-x-4 px-6 py-3 outline-none last:rounded-b-lg"
        >
          <div className="min-w-0">
            <Text size="small" leading="compact" weight="plus" className="truncate">
              {row.label}
            </Text>
            <Text size="small" leading="compact" className="text-ui-fg-subtle">
              {t("overview.top.commissions", { count: row.commissions })}
            </Text>
          </div>
          <Money amount={row.commission} currency={currencyCode} className="txt-compact-small" />
        </Link>
      ))}
    </Section>
  )
}
