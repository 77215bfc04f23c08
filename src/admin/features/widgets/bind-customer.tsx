import { useApiMutation } from "../../hooks/use-api"
import { useText } from "../../hooks/use-text"
import { AffiliateDrawer } from "./affiliate-drawer"

interface BindCustomerProps {
  customerId: string
  onClose: () => void
}

/** Binds a customer to an affiliate by hand; an earlier binding ends with it. */
export function BindCustomer({ customerId, onClose }: BindCustomerProps) {
  const t = useText()
  const { mutate, isPending } = useApiMutation("POST /admin/affiliate-customer-bindings", {
    success: ({ affiliate_customer_binding: { affiliate_name: name } }) => t("widgets.customer.bound", { name }),
    onSuccess: onClose,
  })
  return (
    <AffiliateDrawer
      title={t("widgets.customer.bind")}
      description={t("widgets.customer.bindHint")}
      submit={t("actions.save")}
      isPending={isPending}
      onSubmit={(choice) => mutate({ body: { customer_id: customerId, ...choice } })}
      onClose={onClose}
    />
  )
}
