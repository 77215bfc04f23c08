import { useFormContext } from "react-hook-form"
import { TextField } from "../../../components/form-fields"
import { useText } from "../../../hooks/use-text"
import { LimitFields } from "./limit-fields"
import { PayFields } from "./pay-fields"
import type { RuleValues } from "./rule-values"
import { ScopeFields } from "./scope-fields"
import { WindowFields } from "./window-fields"

/** Everything that a rule says, in the order in which one thinks of it. What supersedes a rule covers the same. */
export function RuleFields({ isScopeFixed }: { isScopeFixed: boolean }) {
  const t = useText()
  const { control } = useFormContext<RuleValues>()
  return (
    <div className="flex flex-col gap-y-6">
      <TextField control={control} name="name" label={t("fields.name")} hint={t("rules.form.nameHint")} maxLength={255} />
      {!isScopeFixed && <ScopeFields />}
      <PayFields />
      <LimitFields />
      <WindowFields />
    </div>
  )
}
