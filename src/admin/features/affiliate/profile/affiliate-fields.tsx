import type { Control } from "react-hook-form"
import { AFFILIATE_KINDS, type AffiliateKind } from "../../../../modules/affiliate/domain/affiliates/types"
import { CurrencyField } from "../../../components/currency-field"
import { SelectField, TextField } from "../../../components/form-fields"
import { useText } from "../../../hooks/use-text"
import { OrgField } from "../org/org-field"

/** An affiliate's particulars as a form holds them: "" where there is nothing. */
export interface AffiliateForm {
  name: string
  email: string
  kind: AffiliateKind
  org_id: string
  base_currency_code: string
}

/** What the API takes of them. */
export const particularsOf = ({ org_id, base_currency_code, ...form }: AffiliateForm) => ({
  ...form,
  org_id: org_id || null,
  base_currency_code: base_currency_code || null,
})

/** The fields of an affiliate, for entering and editing one. */
export function AffiliateFields({ control }: { control: Control<AffiliateForm> }) {
  const t = useText()
  const kinds = AFFILIATE_KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))
  return (
    <>
      <TextField control={control} name="name" label={t("fields.name")} maxLength={200} />
      <TextField control={control} name="email" label={t("fields.email")} type="email" />
      <SelectField control={control} name="kind" label={t("fields.kind")} options={kinds} />
      <OrgField control={control} name="org_id" hint={t("affiliate.org.fieldHint")} />
      <CurrencyField control={control} name="base_currency_code" isOptional label={t("affiliate.fields.payoutCurrency")} hint={t("affiliate.fields.payoutCurrencyHint")} />
    </>
  )
}
