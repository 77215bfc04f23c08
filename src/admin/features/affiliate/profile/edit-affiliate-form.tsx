import { useRouteModal } from "@medusajs/dashboard/components"
import { useForm } from "react-hook-form"
import { DrawerForm } from "../../../components/drawer-form"
import { useApiMutation } from "../../../hooks/use-api"
import { useText } from "../../../hooks/use-text"
import type { Affiliate } from "../use-affiliate"
import { AffiliateFields, particularsOf, type AffiliateForm } from "./affiliate-fields"

/** Changes an affiliate's particulars; what it earned stays as it is. */
export function EditAffiliateForm({ affiliate }: { affiliate: Affiliate }) {
  const t = useText()
  const { handleSuccess } = useRouteModal()
  const { name, email, kind, org_id, base_currency_code } = affiliate
  const form = useForm<AffiliateForm>({ defaultValues: { name, email, kind, org_id: org_id ?? "", base_currency_code: base_currency_code ?? "" } })
  const { mutate, isPending } = useApiMutation("POST /admin/affiliates/:id", {
    success: t("affiliate.edit.done", { name }),
    onSuccess: () => handleSuccess(),
  })
  return (
    <DrawerForm
      title={t("affiliate.edit.heading")}
      form={form}
      onSubmit={(values) => mutate({ params: { id: affiliate.id }, body: particularsOf(values) })}
      isPending={isPending}
      submit={t("actions.save")}
    >
      <AffiliateFields control={form.control} />
    </DrawerForm>
  )
}
