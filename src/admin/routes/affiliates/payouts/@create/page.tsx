import { RouteFocusModal } from "@medusajs/dashboard/components"
import { PrepareForm } from "../../../../features/payouts/prepare/prepare-form"

const PreparePayoutPage = () => (
  <RouteFocusModal>
    <PrepareForm />
  </RouteFocusModal>
)

export default PreparePayoutPage
