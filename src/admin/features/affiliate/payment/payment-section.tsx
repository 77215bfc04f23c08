import { SectionRow } from "@medusajs/dashboard/components"
import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { DecisionPrompt } from "../../../components/decision-prompt"
import { Moment } from "../../../components/moment"
import { Section } from "../../../components/section"
import { useApi, useApiMutation } from "../../../hooks/use-api"
import { useText } from "../../../hooks/use-text"
import type { Answer } from "../../../lib/contract-types"

type Revealed = Answer<"POST /admin/affiliates/:id/payment-details/reveal">["payment_details"]

/** What may only be seen when somebody asked for it. */
const SECRETS = ["iban", "account_number", "routing_number", "paypal_email", "instructions"] as const

/** Where an affiliate is paid: masked, and in full for who asks, which its trail remembers. */
export function PaymentSection({ affiliateId }: { affiliateId: string }) {
  const t = useText()
  const [isAsking, setIsAsking] = useState(false)
  const [revealed, setRevealed] = useState<Revealed | null>(null)
  const { data, error } = useApi("GET /admin/affiliates/:id/payment-details", { params: { id: affiliateId } })
  const { mutate, isPending } = useApiMutation("POST /admin/affiliates/:id/payment-details/reveal", {
    onSuccess: ({ payment_details }) => {
      setRevealed(payment_details)
      setIsAsking(false)
    },
  })
  if (error) {
    throw error
  }
  const details = data?.payment_details
  return (
    <Section
      title={t("affiliate.payment.heading")}
      actions={
        details &&
        !revealed && (
          <Button size="small" variant="secondary" onClick={() => setIsAsking(true)}>
            {t("affiliate.payment.reveal")}
          </Button>
        )
      }
    >
      {details === null && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("affiliate.payment.empty")}
        </Text>
      )}
      {details && (
        <>
          <SectionRow title={t("affiliate.payment.method")} value={t(`affiliate.payment.methods.${details.method}`)} />
          <SectionRow title={t("affiliate.payment.holder")} value={details.holder_name} />
          {!revealed && <SectionRow title={t("affiliate.payment.account")} value={details.masked} />}
          {SECRETS.map((field) => revealed?.[field] && <SectionRow key={field} title={t(`affiliate.payment.fields.${field}`)} value={revealed[field]} />)}
          <SectionRow title={t("affiliate.payment.changed")} value={<Moment value={details.updated_at} withTime />} />
        </>
      )}
      {isAsking && (
        <DecisionPrompt
          title={t("affiliate.payment.revealTitle")}
          description={t("affiliate.payment.revealHint")}
          action={t("affiliate.payment.reveal")}
          reason="optional"
          isPending={isPending}
          onConfirm={(reason) => mutate({ params: { id: affiliateId }, body: { reason } })}
          onCancel={() => setIsAsking(false)}
        />
      )}
    </Section>
  )
}
