import { RouteFocusModal } from "@medusajs/dashboard/components"
import { useParams } from "react-router-dom"
import { ConfirmBatch } from "../../../../../../features/payouts/batch/confirm-batch"

const ConfirmBatchPage = () => {
  const { id = "" } = useParams()
  return (
    <RouteFocusModal>
      <ConfirmBatch id={id} />
    </RouteFocusModal>
  )
}

export default ConfirmBatchPage
