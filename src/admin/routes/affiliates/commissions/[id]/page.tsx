import { useParams, type UIMatch } from "react-router-dom"
import { CommissionCrumb } from "../../../../features/commissions/detail/commission-crumb"
import { CommissionDetailPage } from "../../../../features/commissions/detail/commission-detail"

export const handle = { breadcrumb: ({ params }: UIMatch) => <CommissionCrumb id={params.id ?? ""} /> }

const CommissionPage = () => {
  const { id = "" } = useParams()
  return <CommissionDetailPage id={id} />
}

export default CommissionPage
