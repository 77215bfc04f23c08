import { Input } from "@medusajs/ui"
import { useFormContext } from "react-hook-form"
import { FormField } from "../../../components/form-field"
import { useText } from "../../../hooks/use-text"
import { LimitFields } from "./limit-fields"
import { PayFields } from "./pay-fields"
import type { RuleValues } from "./rule-values"
import { ScopeFields } from "./scope-fields"
import { WindowFields } from "./window-fields"

/** Everything that a rule says, in the order in which one thinks of it. */
export function RuleFields({ isScopeFixed }: { isScopeFixed: boolean }) {
  const t = useText()
  const { control } = useFormContext<RuleValues>()
  return (
    <div className="flex flex-col gap-y-6">
      <FormField control={control} name="name" label={t("fields.name")} hint={t("rules.form.nameHint")}>
        {(field) => <Input {...field} autoComplete="off" maxLength={255} />}
      </FormField>
      <ScopeFields isFixed={isScopeFixed} />
      <PayFields />
      <LimitFields />
      <WindowFields />
    </div>
  )
}
