import { RouteFocusModal } from "@medusajs/dashboard/components"
import { useParams } from "react-router-dom"
import { SupersedeRule } from "../../../../../features/rules/supersede-rule"

const SupersedeRulePage = () => {
  const { id = "" } = useParams()
  return (
    <RouteFocusModal>
      <SupersedeRule id={id} />
    </RouteFocusModal>
  )
}

export default SupersedeRulePage
