import { RouteFocusModal } from "@medusajs/dashboard/components"
import { CreateRule } from "../../../../features/rules/create-rule"

const CreateRulePage = () => (
  <RouteFocusModal>
    <CreateRule />
  </RouteFocusModal>
)

export default CreateRulePage
