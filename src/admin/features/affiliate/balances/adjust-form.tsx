import { useRouteModal } from "@medusajs/dashboard/components"
import { useState } from "react"
import { useForm } from "react-hook-form"
import { CurrencyField } from "../../../components/currency-field"
import { DrawerForm } from "../../../components/drawer-form"
import { SelectField, TextareaField, TextField } from "../../../components/form-fields"
import { useApiMutation } from "../../../hooks/use-api"
import { useText } from "../../../hooks/use-text"
import type { Body } from "../../../lib/contract-types"
import { randomKey } from "../../../lib/random-key"
import type { Affiliate } from "../use-affiliate"

type Adjustment = Body<"POST /admin/affiliates/:id/adjustments">

/** What can be posted by hand; the API's types say whether it still knows them. */
const KINDS = ["adjustment", "bonus"] as const satisfies readonly Adjustment["kind"][]

/** Posts a signed amount to the ledger. Sent twice, it is posted once: the key is made when the drawer opens. */
export function AdjustForm({ affiliate }: { affiliate: Affiliate }) {
  const t = useText()
  const { handleSuccess } = useRouteModal()
  const [idempotency_key] = useState(randomKey)
  const form = useForm({ defaultValues: { kind: KINDS[0] as (typeof KINDS)[number], amount: "", currency_code: affiliate.base_currency_code ?? "", reason: "" } })
  const { mutate, isPending } = useApiMutation("POST /admin/affiliates/:id/adjustments", {
    success: t("affiliate.adjust.done", { name: affiliate.name }),
    onSuccess: () => handleSuccess(),
  })
  return (
    <DrawerForm
      title={t("affiliate.adjust.heading", { name: affiliate.name })}
      description={t("affiliate.adjust.hint")}
      form={form}
      onSubmit={({ amount, ...values }) => mutate({ params: { id: affiliate.id }, body: { ...values, amount: amount.trim(), idempotency_key } })}
      isPending={isPending}
      submit={t("affiliate.adjust.submit")}
    >
      <SelectField control={form.control} name="kind" label={t("fields.kind")} options={KINDS.map((kind) => ({ value: kind, label: t(`entryKinds.${kind}`) }))} />
      <TextField control={form.control} name="amount" label={t("fields.amount")} inputMode="decimal" placeholder="-12.34" hint={t("affiliate.adjust.amountHint")} />
      <CurrencyField control={form.control} name="currency_code" />
      <TextareaField control={form.control} name="reason" label={t("fields.reason")} hint={t("affiliate.adjust.reasonHint")} maxLength={1000} />
    </DrawerForm>
  )
}
