import { KeyboundForm, RouteDrawer, useRouteModal } from "@medusajs/dashboard/components"
import { Button, DatePicker, Input } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { FormField } from "../../../components/form-field"
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
  const save = form.handleSubmit(({ name, expires_at }) =>
    mutate({ params: { id: rule.id }, body: { name: name.trim(), expires_at: expires_at?.toISOString() ?? null } })
  )
  return (
    <RouteDrawer.Form form={form}>
      <KeyboundForm onSubmit={save} className="flex flex-1 flex-col overflow-hidden">
        <RouteDrawer.Body className="flex flex-col gap-y-4 overflow-y-auto">
          <FormField control={form.control} name="name" label={t("fields.name")}>
            {(field) => <Input {...field} autoComplete="off" required maxLength={255} />}
          </FormField>
          <FormField control={form.control} name="expires_at" label={t("rules.form.expiresAt")} hint={t("rules.form.expiresAtHint")} optional>
            {(field) => <DatePicker granularity="minute" shouldCloseOnSelect={false} {...field} />}
          </FormField>
        </RouteDrawer.Body>
        <RouteDrawer.Footer>
          <RouteDrawer.Close asChild>
            <Button size="small" variant="secondary">
              {t("actions.cancel")}
            </Button>
          </RouteDrawer.Close>
          <Button size="small" type="submit" isLoading={isPending}>
            {t("actions.save")}
          </Button>
        </RouteDrawer.Footer>
      </KeyboundForm>
    </RouteDrawer.Form>
  )
}
