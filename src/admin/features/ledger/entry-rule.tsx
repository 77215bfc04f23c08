import { SectionRow } from "@medusajs/dashboard/components"
import { Heading, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { Money } from "../../components/money"
import { useFormat } from "../../hooks/use-format"
import { useText } from "../../hooks/use-text"
import type { Entry } from "./entry-drawer"

type Rule = NonNullable<Entry["rule_snapshot"]>

/** The rule as it was when the order was placed: a rule that was changed since does not change what was posted. */
export function EntryRule({ entry, rule }: { entry: Entry; rule: Rule }) {
  const t = useText()
  return (
    <section className="divide-y">
      <div className="px-6 py-4">
        <Heading level="h2">{t("ledger.rule.heading")}</Heading>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {t("ledger.rule.hint")}
        </Text>
      </div>
      <SectionRow
        title={t("ledger.rule.name")}
        value={
          <Link to={`/affiliates/rules/${rule.id}`} className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover">
            {rule.name}
          </Link>
        }
      />
      <SectionRow title={t("ledger.rule.covers")} value={t(`ledger.rule.scopes.${rule.scope}`)} />
      <SectionRow title={t("ledger.rule.pays")} value={<Pay rule={rule} currency={entry.currency_code} />} />
      <SectionRow title={t("ledger.rule.of")} value={t(`ledger.rule.bases.${rule.basis}`)} />
      {entry.attributable_amount && (
        <SectionRow title={t("ledger.rule.appliedTo")} value={<Money amount={entry.attributable_amount} currency={entry.currency_code} />} />
      )}
      {rule.max_amount && <SectionRow title={t("ledger.rule.atMost")} value={<Money amount={rule.max_amount} currency={rule.currency_code ?? entry.currency_code} />} />}
    </section>
  )
}

/** What the rule pays: a rate, an amount, or a rate for every tier. */
function Pay({ rule: { kind, rate, flat_per, currency_code, tiers }, currency }: { rule: Rule; currency: string }) {
  const t = useText()
  const { percent, money, number } = useFormat()
  if (kind === "flat") {
    return <span>{t(`ledger.rule.flat.${flat_per ?? "order"}`, { amount: money(rate ?? "0", currency_code ?? currency) })}</span>
  }
  if (kind === "percent") {
    return <span>{percent(rate ?? "0")}</span>
  }
  return (
    <ul className="flex flex-col gap-y-1">
      {tiers?.map(({ min_qty, min_total, rate: tierRate }) => (
        <li key={min_qty ?? min_total}>
          {min_qty === undefined
            ? t("ledger.rule.tierTotal", { rate: percent(tierRate), from: money(min_total ?? "0", currency_code ?? currency) })
            : t("ledger.rule.tierQuantity", { rate: percent(tierRate), from: number(min_qty) })}
        </li>
      ))}
    </ul>
  )
}
