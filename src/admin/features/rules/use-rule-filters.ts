import { createDataTableFilterHelper } from "@medusajs/ui"
import { RULE_STATUSES } from "../../../modules/affiliate/domain/rules/rule-status"
import { RULE_KINDS, RULE_SCOPES } from "../../../modules/affiliate/domain/rules/types"
import { useCurrencyOptions } from "../../hooks/use-currency-options"
import { useDateFilter } from "../../hooks/use-date-filter"
import { useText } from "../../hooks/use-text"
import type { RuleRow } from "./rule-standing"

const filter = createDataTableFilterHelper<RuleRow>()

export function useRuleFilters() {
  const t = useText()
  const currencies = useCurrencyOptions()
  const effectiveAt = useDateFilter("effective_at", t("rules.fields.from"))
  return [
    filter.accessor("status", {
      type: "multiselect",
      label: t("fields.status"),
      options: RULE_STATUSES.map((value) => ({ value, label: t(`rules.standings.${value}`) })),
    }),
    filter.accessor("scope", {
      type: "multiselect",
      label: t("rules.form.scope"),
      options: RULE_SCOPES.map((value) => ({ value, label: t(`rules.scopes.${value}`) })),
    }),
    filter.accessor("kind", {
      type: "multiselect",
      label: t("fields.kind"),
      options: RULE_KINDS.map((value) => ({ value, label: t(`rules.kinds.${value}`) })),
    }),
    filter.accessor("currency_code", { type: "multiselect", label: t("fields.currency"), options: currencies }),
    ...effectiveAt,
  ]
}
