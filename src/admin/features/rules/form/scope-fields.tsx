import { useFormContext, useWatch } from "react-hook-form"
import { RULE_SCOPES } from "../../../../modules/affiliate/domain/rules/types"
import { FormField } from "../../../components/form-field"
import { SelectField } from "../../../components/form-fields"
import { Picker } from "../../../components/picker"
import { useText } from "../../../hooks/use-text"
import type { RuleValues } from "./rule-values"

/** What the rule covers: a scope, in the order in which they win, and what of it. */
export function ScopeFields() {
  const t = useText()
  const { control } = useFormContext<RuleValues>()
  const scope = useWatch({ control, name: "scope" })
  return (
    <div className="grid grid-cols-1 items-start gap-4 md:grid-cols-2">
      <SelectField
        control={control}
        name="scope"
        label={t("rules.form.scope")}
        hint={t(`rules.scopeHints.${scope}`)}
        options={RULE_SCOPES.map((value) => ({ value, label: t(`rules.scopes.${value}`) }))}
      />
      {scope !== "global" && (
        <FormField key={scope} control={control} name={`refs.${scope}`} label={t(`rules.scopes.${scope}`)} hint={t("rules.form.refHint")}>
          {(field) => <Picker what={scope} {...field} />}
        </FormField>
      )}
    </div>
  )
}
