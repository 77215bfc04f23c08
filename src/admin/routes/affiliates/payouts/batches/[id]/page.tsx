import type { UIMatch } from "react-router-dom"
import { useParams } from "react-router-dom"
import { BatchDetail } from "../../../../../features/payouts/batch/batch-detail"
import { BatchName } from "../../../../../features/payouts/batch/batch-name"

export const handle = { breadcrumb: ({ params }: UIMatch) => <BatchName id={params.id ?? ""} /> }

const BatchPage = () => {
  const { id = "" } = useParams()
  return <BatchDetail id={id} />
}

export default BatchPage
