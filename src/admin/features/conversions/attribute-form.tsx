import { useRouteModal } from "@medusajs/dashboard/components"
import { useForm } from "react-hook-form"
import { DrawerForm } from "../../components/drawer-form"
import { FormField } from "../../components/form-field"
import { TextareaField } from "../../components/form-fields"
import { Picker } from "../../components/picker"
import { useApiMutation } from "../../hooks/use-api"
import { useText } from "../../hooks/use-text"

const MAX_REASON = 500

/** Which order goes to whom, and why: that stays in the audit trail. */
export function AttributeForm({ orderId }: { orderId: string }) {
  const t = useText()
  const { handleSuccess } = useRouteModal()
  const form = useForm({ defaultValues: { order_id: orderId, affiliate_id: "", reason: "" } })
  const { mutate, isPending } = useApiMutation("POST /admin/affiliate-conversions", {
    success: ({ affiliate_conversion: { affiliate_name } }) => t("conversions.attribute.done", { affiliate: affiliate_name ?? "" }),
    onSuccess: ({ affiliate_conversion: { id } }) => handleSuccess(`/affiliates/commissions/conversion/${id}?view=conversions`),
  })
  const required = { required: t("form.required") }
  return (
    <DrawerForm
      title={t("conversions.attribute.heading")}
      description={t("conversions.attribute.hint")}
      submit={t("conversions.attribute.submit")}
      form={form}
      isPending={isPending}
      onSubmit={(body) => mutate({ body })}
    >
      <FormField control={form.control} name="order_id" label={t("fields.order")} rules={required}>
        {(field) => <Picker what="order" {...field} />}
      </FormField>
      <FormField control={form.control} name="affiliate_id" label={t("fields.affiliate")} rules={required}>
        {(field) => <Picker what="affiliate" {...field} />}
      </FormField>
      <TextareaField control={form.control} name="reason" label={t("fields.reason")} hint={t("fields.reasonHint")} maxLength={MAX_REASON} />
    </DrawerForm>
  )
}
