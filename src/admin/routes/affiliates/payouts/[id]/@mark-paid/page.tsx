import { RouteDrawer } from "@medusajs/dashboard/components"
import { Heading } from "@medusajs/ui"
import { useParams } from "react-router-dom"
import { MarkPaidForm } from "../../../../../features/payouts/payout/mark-paid-form"
import { useText } from "../../../../../hooks/use-text"

const MarkPaidPage = () => {
  const t = useText()
  const { id = "" } = useParams()
  return (
    <RouteDrawer>
      <RouteDrawer.Header>
        <RouteDrawer.Title asChild>
          <Heading>{t("payouts.markPaid.heading")}</Heading>
        </RouteDrawer.Title>
        <RouteDrawer.Description>{t("payouts.markPaid.hint")}</RouteDrawer.Description>
      </RouteDrawer.Header>
      <MarkPaidForm id={id} />
    </RouteDrawer>
  )
}

export default MarkPaidPage
