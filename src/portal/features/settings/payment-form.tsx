import { Button } from "@medusajs/ui"
import { useState } from "react"
import { PAYMENT_METHODS } from "../../../modules/affiliate/domain/payout/payment-details"
import { Field } from "../../components/field"
import { PasswordInput } from "../../components/password-input"
import { Problem } from "../../components/problem"
import { Select } from "../../components/select"
import { TextInput } from "../../components/text-input"
import { useChange } from "../../hooks/use-api"
import { useText } from "../../hooks/use-text"
import { PaymentMethodFields, type MethodDetails } from "./payment-method-fields"

/** New payment details, which the password confirms. What was typed stays where the server refuses it. */
export function PaymentForm({ onDone }: { onDone: () => void }) {
  const t = useText()
  const [method, setMethod] = useState<(typeof PAYMENT_METHODS)[number]>("bank_account")
  const [holder, setHolder] = useState("")
  const [country, setCountry] = useState("")
  const [details, setDetails] = useState<MethodDetails>({})
  const [password, setPassword] = useState("")
  const save = useChange("POST /store/affiliates/me/payment-details", { success: t("settings.saved"), onSuccess: onDone })
  return (
    <form
      className="flex flex-col gap-y-5"
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate({ body: { method, holder_name: holder.trim(), country: country.trim() || undefined, ...details, password } })
      }}
    >
      <Problem error={save.error} />
      <div className="grid gap-5 sm:grid-cols-2">
        <Field label={t("settings.payment.method")}>
          <Select
            value={method}
            options={PAYMENT_METHODS.map((value) => ({ value, label: t(`settings.payment.methods.${value}`) }))}
            onChange={({ target }) => {
              setMethod(PAYMENT_METHODS.find((known) => known === target.value) ?? "bank_account")
              setDetails({})
            }}
          />
        </Field>
        <Field label={t("settings.payment.holder")}>
          <TextInput required maxLength={200} autoComplete="name" value={holder} onChange={({ target }) => setHolder(target.value)} />
        </Field>
        <PaymentMethodFields method={method} details={details} onDetails={setDetails} />
        <Field label={t("settings.payment.country")} hint={t("settings.payment.countryHint")} optionalText={t("fields.optional")}>
          <TextInput pattern="[A-Za-z]{2}" maxLength={2} autoComplete="country" value={country} onChange={({ target }) => setCountry(target.value)} />
        </Field>
        <Field label={t("settings.payment.confirm")}>
          <PasswordInput required autoComplete="current-password" value={password} onChange={({ target }) => setPassword(target.value)} />
        </Field>
      </div>
      <div className="flex justify-end gap-x-2">
        <Button type="button" variant="secondary" onClick={onDone}>
          {t("actions.cancel")}
        </Button>
        <Button type="submit" isLoading={save.isPending}>
          {t("actions.save")}
        </Button>
      </div>
    </form>
  )
}
