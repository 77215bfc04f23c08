import { RouteFocusModal } from "@medusajs/dashboard/components"
import { CreateAffiliateForm } from "../../../../features/approvals/create-affiliate-form"

const CreateAffiliatePage = () => (
  <RouteFocusModal>
    <CreateAffiliateForm />
  </RouteFocusModal>
)

export default CreateAffiliatePage
