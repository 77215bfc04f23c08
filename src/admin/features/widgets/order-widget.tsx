import { ActionMenu } from "@medusajs/dashboard/components"
import { PencilSquare } from "@medusajs/icons"
import { useState } from "react"
import { Section } from "../../components/section"
import { useApi, useApiMutation } from "../../hooks/use-api"
import { useText } from "../../hooks/use-text"
import { AffiliateDrawer } from "./affiliate-drawer"
import { OrderCommission } from "./order-commission"
import { Quiet } from "./quiet"
import { QuietSkeleton } from "./quiet-skeleton"

/** Who earns what on an order and why, or why nobody does; and the way to say it by hand. */
export function OrderWidget({ orderId }: { orderId: string }) {
  const t = useText()
  const [isAttributing, setIsAttributing] = useState(false)
  const { data, error } = useApi("GET /admin/affiliate-conversions/for-order/:order_id", { params: { order_id: orderId } })
  const { mutate, isPending } = useApiMutation("POST /admin/affiliate-conversions", {
    success: t("widgets.order.attributed"),
    onSuccess: () => setIsAttributing(false),
  })
  const conversion = data?.affiliate_conversion
  return (
    <Section
      title={t("widgets.order.heading")}
      actions={<ActionMenu groups={[{ actions: [{ icon: <PencilSquare />, label: t("widgets.order.attribute"), onClick: () => setIsAttributing(true) }] }]} />}
    >
      {error && <Quiet>{error.message}</Quiet>}
      {!data && !error && <QuietSkeleton />}
      {data && !conversion && <Quiet>{t("widgets.order.nobody")}</Quiet>}
      {conversion?.commissions.map((commission) => (
        <OrderCommission key={commission.id} commission={commission} />
      ))}
      {conversion?.refusals.map(({ code, referral_code, message }, index) => (
        // Two touches of one code can be refused alike.
        <Quiet key={`${code} ${referral_code} ${index}`}>{message}</Quiet>
      ))}
      {isAttributing && (
        <AffiliateDrawer
          title={t("widgets.order.attribute")}
          description={t("widgets.order.attributeHint")}
          submit={t("widgets.order.attributeAction")}
          isPending={isPending}
          onSubmit={(choice) => mutate({ body: { order_id: orderId, ...choice } })}
          onClose={() => setIsAttributing(false)}
        />
      )}
    </Section>
  )
}
