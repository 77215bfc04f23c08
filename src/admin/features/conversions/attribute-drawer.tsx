import { RouteDrawer } from "@medusajs/dashboard/components"
import { useLocation, useSearchParams } from "react-router-dom"
import { AttributeForm } from "./attribute-form"

/** Gives an order to an affiliate by hand, referred or not. `?order_id=` says which, where the page that links here knows. */
export function AttributeDrawer() {
  const { search } = useLocation()
  const [params] = useSearchParams()
  return (
    <RouteDrawer prev={{ pathname: "/affiliates/commissions", search }}>
      <AttributeForm orderId={params.get("order_id") ?? ""} />
    </RouteDrawer>
  )
}
