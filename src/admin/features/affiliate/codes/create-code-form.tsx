import { useRouteModal } from "@medusajs/dashboard/components"
import { useForm } from "react-hook-form"
import { DrawerForm } from "../../../components/drawer-form"
import { TextField } from "../../../components/form-fields"
import { useApiMutation } from "../../../hooks/use-api"
import { useText } from "../../../hooks/use-text"
import type { Affiliate } from "../use-affiliate"
import { PromotionField } from "./promotion-field"

/** Makes a code: one that was wished for, or a generated one where the field stays empty. */
export function CreateCodeForm({ affiliate }: { affiliate: Affiliate }) {
  const t = useText()
  const { handleSuccess } = useRouteModal()
  const form = useForm({ defaultValues: { code: "", promotion_id: "" } })
  const { mutate, isPending } = useApiMutation("POST /admin/affiliates/:id/referral-codes", {
    success: ({ referral_code }) => t("affiliate.codes.created", { code: referral_code.code }),
    onSuccess: () => handleSuccess(),
  })
  return (
    <DrawerForm
      title={t("affiliate.codes.create")}
      description={t("affiliate.codes.createHint", { name: affiliate.name })}
      form={form}
      onSubmit={({ code, promotion_id }) => mutate({ params: { id: affiliate.id }, body: { code: code.trim() || null, promotion_id: promotion_id || null } })}
      isPending={isPending}
      submit={t("actions.create")}
    >
      <TextField control={form.control} name="code" label={t("fields.code")} isOptional hint={t("affiliate.codes.codeHint")} maxLength={64} />
      <PromotionField control={form.control} name="promotion_id" />
    </DrawerForm>
  )
}
