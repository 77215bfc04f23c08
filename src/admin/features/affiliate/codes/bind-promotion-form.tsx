import { useRouteModal } from "@medusajs/dashboard/components"
import { useForm } from "react-hook-form"
import { DrawerForm } from "../../../components/drawer-form"
import { useApiMutation } from "../../../hooks/use-api"
import { useText } from "../../../hooks/use-text"
import { PromotionField } from "./promotion-field"
import type { ReferralCode } from "./use-codes"

/** Binds a code to a promotion: an order with its coupon is the affiliate's. An empty field unbinds. */
export function BindPromotionForm({ code: { id, affiliate_id, code, promotion_id } }: { code: ReferralCode }) {
  const t = useText()
  const { handleSuccess } = useRouteModal()
  const form = useForm({ defaultValues: { promotion_id: promotion_id ?? "" } })
  const { mutate, isPending } = useApiMutation("POST /admin/affiliates/:id/referral-codes/:code_id", {
    success: t("affiliate.codes.saved", { code }),
    onSuccess: () => handleSuccess(),
  })
  return (
    <DrawerForm
      title={t("affiliate.codes.bindHeading", { code })}
      form={form}
      onSubmit={(values) => mutate({ params: { id: affiliate_id, code_id: id }, body: { promotion_id: values.promotion_id || null } })}
      isPending={isPending}
      submit={t("actions.save")}
    >
      <PromotionField control={form.control} name="promotion_id" selected={promotion_id ?? undefined} />
    </DrawerForm>
  )
}
