import { Table } from "@medusajs/ui"
import { Money } from "../../components/money"
import { Section } from "../../components/section"
import { useFormat } from "../../hooks/use-format"
import { useText } from "../../hooks/use-text"
import type { OverviewCurrency } from "./overview"

const AMOUNTS = ["revenue", "commission", "reversals", "paid", "owed", "overdue"] as const

const amountsOf = ({ current, owed, overdue }: OverviewCurrency): Record<(typeof AMOUNTS)[number], string> => ({ ...current, owed, overdue })

interface CurrencyTableProps {
  currencies: OverviewCurrency[]
  onChoose: (currencyCode: string) => void
}

/** All currencies side by side; they are never added up. */
export function CurrencyTable({ currencies, onChoose }: CurrencyTableProps) {
  const t = useText()
  const { number } = useFormat()
  return (
    <Section title={t("overview.currencies")}>
      <div className="overflow-x-auto">
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t("fields.currency")}</Table.HeaderCell>
              {(["orders", ...AMOUNTS] as const).map((key) => (
                <Table.HeaderCell key={key} className="text-right">
                  {t(`overview.figures.${key}`)}
                </Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {currencies.map((currency) => (
              <Table.Row key={currency.currency_code}>
                <Table.Cell>
                  <button
                    type="button"
                    onClick={() => onChoose(currency.currency_code)}
                    className="txt-compact-small-plus text-ui-fg-base focus-visible:shadow-borders-focus rounded underline-offset-4 outline-none hover:underline"
                  >
                    {currency.currency_code.toUpperCase()}
                  </button>
                </Table.Cell>
                <Table.Cell className="text-right tabular-nums">{number(currency.current.conversions)}</Table.Cell>
                {AMOUNTS.map((key) => (
                  <Table.Cell key={key} className="text-right">
                    <Money amount={amountsOf(currency)[key]} currency={currency.currency_code} />
                  </Table.Cell>
                ))}
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
    </Section>
  )
}
