import { useRouteModal } from "@medusajs/dashboard/components"
import { DatePicker } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { DrawerForm } from "../../../components/drawer-form"
import { FormField } from "../../../components/form-field"
import { TextField } from "../../../components/form-fields"
import { useApiMutation } from "../../../hooks/use-api"
import { useText } from "../../../hooks/use-text"
import type { Rule } from "./rule-values"

interface EditValues {
  name: string
  expires_at: Date | null
}

/** Renames a rule or sets its end. Whether the end may still be set is the server's to say. */
export function EditRuleForm({ rule }: { rule: Rule }) {
  const t = useText()
  const { handleSuccess } = useRouteModal()
  const form = useForm<EditValues>({ defaultValues: { name: rule.name, expires_at: rule.expires_at ? new Date(rule.expires_at) : null } })
  const { mutate, isPending } = useApiMutation("POST /admin/affiliate-commission-rules/:id", {
    success: ({ affiliate_commission_rule: { name } }) => t("rules.done.edited", { name }),
    onSuccess: () => handleSuccess(`/affiliates/rules/${rule.id}`),
  })
  return (
    <DrawerForm
      title={t("rules.edit.heading")}
      description={t("rules.edit.hint")}
      submit={t("actions.save")}
      form={form}
      isPending={isPending}
      onSubmit={({ name, expires_at }) => mutate({ params: { id: rule.id }, body: { name: name.trim(), expires_at: expires_at?.toISOString() ?? null } })}
    >
      <TextField control={form.control} name="name" label={t("fields.name")} maxLength={255} />
      <FormField control={form.control} name="expires_at" label={t("rules.form.expiresAt")} hint={t("rules.form.expiresAtHint")} isOptional>
        {(field) => <DatePicker granularity="minute" shouldCloseOnSelect={false} {...field} />}
      </FormField>
    </DrawerForm>
  )
}
