import { useRouteModal } from "@medusajs/dashboard/components"
import { useForm } from "react-hook-form"
import { TAX_FORMS, type TaxForm } from "../../../../modules/affiliate/domain/affiliates/types"
import { DrawerForm } from "../../../components/drawer-form"
import { SelectField } from "../../../components/form-fields"
import { useApiMutation } from "../../../hooks/use-api"
import { useText } from "../../../hooks/use-text"
import type { Affiliate } from "../use-affiliate"

/** Asks the affiliate for a tax form. */
export function AskDocumentForm({ affiliate }: { affiliate: Affiliate }) {
  const t = useText()
  const { handleSuccess } = useRouteModal()
  const form = useForm<{ form: TaxForm }>({ defaultValues: { form: affiliate.kind === "org" ? "w8bene" : "w9" } })
  const { mutate, isPending } = useApiMutation("POST /admin/affiliates/:id/tax-documents", {
    success: t("affiliate.documents.asked", { name: affiliate.name }),
    onSuccess: () => handleSuccess(),
  })
  const forms = TAX_FORMS.map((one) => ({ value: one, label: t(`affiliate.documents.formHints.${one}`) }))
  return (
    <DrawerForm
      title={t("affiliate.documents.ask")}
      description={t("affiliate.documents.askHint", { name: affiliate.name })}
      form={form}
      onSubmit={(body) => mutate({ params: { id: affiliate.id }, body })}
      isPending={isPending}
      submit={t("affiliate.documents.askSubmit")}
    >
      <SelectField control={form.control} name="form" label={t("affiliate.documents.form")} options={forms} />
    </DrawerForm>
  )
}
