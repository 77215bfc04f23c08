import { useState } from "react"
import { Field } from "../../components/field"
import { Select } from "../../components/select"
import { TextArea, TextInput } from "../../components/text-input"
import { useText } from "../../hooks/use-text"
import type { Body } from "../../lib/contract-types"

type PaymentBody = Body<"POST /store/affiliates/me/payment-details">
/** What one of the ways of being paid needs beside the holder. */
export type MethodDetails = Pick<PaymentBody, "iban" | "account_number" | "routing_number" | "paypal_email" | "instructions">

interface MethodFieldsProps {
  method: PaymentBody["method"]
  details: MethodDetails
  onDetails: (details: MethodDetails) => void
}

/** The fields of one way of being paid. */
export function PaymentMethodFields({ method, details, onDetails }: MethodFieldsProps) {
  const t = useText()
  if (method === "paypal") {
    return (
      <Field label={t("settings.payment.paypalEmail")}>
        <TextInput type="email" required value={details.paypal_email ?? ""} onChange={({ target }) => onDetails({ paypal_email: target.value })} />
      </Field>
    )
  }
  if (method === "other") {
    return (
      <Field label={t("settings.payment.instructions")} className="sm:col-span-2">
        <TextArea required maxLength={2_000} value={details.instructions ?? ""} onChange={({ target }) => onDetails({ instructions: target.value })} />
      </Field>
    )
  }
  return <BankFields details={details} onDetails={onDetails} />
}

/** An IBAN, or what banks of the United States have instead. */
function BankFields({ details, onDetails }: Pick<MethodFieldsProps, "details" | "onDetails">) {
  const t = useText()
  const [hasIban, setHasIban] = useState(true)
  const kind = (
    <Field label={t("settings.payment.bankKind")}>
      <Select
        value={hasIban ? "iban" : "account"}
        options={(["iban", "account"] as const).map((value) => ({ value, label: t(`settings.payment.${value}`) }))}
        onChange={({ target }) => {
          setHasIban(target.value === "iban")
          onDetails({})
        }}
      />
    </Field>
  )
  if (hasIban) {
    return (
      <>
        {kind}
        <Field label={t("settings.payment.iban")}>
          <TextInput required maxLength={50} autoComplete="off" spellCheck={false} value={details.iban ?? ""} onChange={({ target }) => onDetails({ iban: target.value })} />
        </Field>
      </>
    )
  }
  return (
    <>
      {kind}
      <Field label={t("settings.payment.accountNumber")}>
        <TextInput
          required
          maxLength={30}
          autoComplete="off"
          inputMode="numeric"
          value={details.account_number ?? ""}
          onChange={({ target }) => onDetails({ ...details, account_number: target.value })}
        />
      </Field>
      <Field label={t("settings.payment.routingNumber")}>
        <TextInput
          required
          maxLength={15}
          autoComplete="off"
          inputMode="numeric"
          value={details.routing_number ?? ""}
          onChange={({ target }) => onDetails({ ...details, routing_number: target.value })}
        />
      </Field>
    </>
  )
}
