import { useFormContext, useWatch } from "react-hook-form"
import { RULE_SCOPES } from "../../../../modules/affiliate/domain/rules/types"
import { FormField, FormSelect } from "../../../components/form-field"
import { Picker } from "../../../components/picker"
import { useText } from "../../../hooks/use-text"
import type { RuleValues } from "./rule-values"

/** What the rule covers: a scope, in the order in which they win, and what of it. */
export function ScopeFields({ isFixed }: { isFixed: boolean }) {
  const t = useText()
  const { control, resetField } = useFormContext<RuleValues>()
  const scope = useWatch({ control, name: "scope" })
  // A rule can only be superseded by one that covers the same.
  const scopes = isFixed ? [scope] : RULE_SCOPES
  return (
    <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
      <FormSelect
        control={control}
        name="scope"
        label={t("rules.form.scope")}
        hint={t(`rules.scopeHints.${scope}`)}
        options={scopes.map((value) => ({ value, label: t(`rules.scopes.${value}`) }))}
        onChosen={() => resetField("scope_ref_id", { defaultValue: "" })}
      />
      {scope !== "global" && !isFixed && (
        <FormField control={control} name="scope_ref_id" label={t(`rules.scopes.${scope}`)}>
          {(field) => <Picker key={scope} what={scope} {...field} />}
        </FormField>
      )}
    </div>
  )
}
