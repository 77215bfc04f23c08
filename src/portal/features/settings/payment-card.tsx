import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { Card } from "../../components/card"
import { Fact, Facts } from "../../components/facts"
import { Problem } from "../../components/problem"
import { Skeleton } from "../../components/skeleton"
import { useApi } from "../../hooks/use-api"
import { useFormat } from "../../hooks/use-format"
import { useText } from "../../hooks/use-text"
import { PaymentForm } from "./payment-form"

/** Where commission is paid to: masked, since the screen may be seen by others. */
export function PaymentCard() {
  const t = useText()
  const { day } = useFormat()
  const [isChanging, setIsChanging] = useState(false)
  const { data, error } = useApi("GET /store/affiliates/me/payment-details")
  const details = data?.payment_details
  const action = data && !isChanging && (
    <Button size="small" variant="secondary" onClick={() => setIsChanging(true)}>
      {t("settings.payment.change")}
    </Button>
  )
  return (
    <Card title={t("settings.payment.title")} hint={t("settings.payment.hint")} action={action}>
      <Problem error={error} />
      {!data && !error && <Skeleton className="h-10" />}
      {data && !details && !isChanging && <Text className="text-ui-fg-subtle">{t("settings.payment.none")}</Text>}
      {details && !isChanging && (
        <Facts className="-my-2.5">
          <Fact name={t("settings.payment.method")}>
            {t(`settings.payment.methods.${details.method}`)} {details.masked}
          </Fact>
          <Fact name={t("settings.payment.holder")}>{details.holder_name}</Fact>
          {details.country && <Fact name={t("settings.payment.country")}>{details.country}</Fact>}
          <Fact name={t("settings.payment.changedAt")}>{day(details.updated_at)}</Fact>
        </Facts>
      )}
      {isChanging && <PaymentForm onDone={() => setIsChanging(false)} />}
    </Card>
  )
}
