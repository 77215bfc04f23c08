import { ActionMenu, SectionRow } from "@medusajs/dashboard/components"
import { PencilSquare, XCircle } from "@medusajs/icons"
import { useState } from "react"
import { AffiliateLink } from "../../components/affiliate-link"
import { Moment } from "../../components/moment"
import { OrderLink } from "../../components/order-link"
import { Section } from "../../components/section"
import { useApi } from "../../hooks/use-api"
import { useText } from "../../hooks/use-text"
import { BindCustomer } from "./bind-customer"
import { EndBinding } from "./end-binding"
import { Quiet } from "./quiet"
import { QuietSkeleton } from "./quiet-skeleton"

/** With which affiliate a customer stays, and since when. */
export function CustomerWidget({ customerId }: { customerId: string }) {
  const t = useText()
  const [changing, setChanging] = useState<"bind" | "end" | null>(null)
  const { data, error } = useApi("GET /admin/affiliate-customer-bindings", { query: { customer_id: customerId, is_live: "true", limit: 1 } })
  const binding = data?.affiliate_customer_bindings[0]
  const bind = { icon: <PencilSquare />, label: t(binding ? "widgets.customer.rebind" : "widgets.customer.bind"), onClick: () => setChanging("bind") }
  const end = { icon: <XCircle />, label: t("widgets.customer.end"), onClick: () => setChanging("end") }
  const close = () => setChanging(null)
  return (
    <Section title={t("fields.affiliate")} actions={<ActionMenu groups={[{ actions: binding ? [bind, end] : [bind] }]} />}>
      {error && <Quiet>{error.message}</Quiet>}
      {!data && !error && <QuietSkeleton />}
      {data && !binding && <Quiet>{t("widgets.customer.nobody")}</Quiet>}
      {binding && (
        <>
          <SectionRow title={t("widgets.customer.staysWith")} value={<AffiliateLink id={binding.affiliate_id} name={binding.affiliate_name} />} />
          <SectionRow title={t("widgets.customer.how")} value={t(`widgets.sources.${binding.source}`)} />
          <SectionRow title={t("widgets.customer.since")} value={<Moment value={binding.bound_at} />} />
          <SectionRow title={t("widgets.customer.until")} value={binding.expires_at ? <Moment value={binding.expires_at} /> : t("widgets.customer.noEnd")} />
          {binding.order_id && <SectionRow title={t("widgets.customer.firstOrder")} value={<OrderLink id={binding.order_id} displayId={binding.display_id} />} />}
        </>
      )}
      {changing === "bind" && <BindCustomer customerId={customerId} onClose={close} />}
      {changing === "end" && binding && <EndBinding binding={binding} onClose={close} />}
    </Section>
  )
}
