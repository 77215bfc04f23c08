import { useParams, type UIMatch } from "react-router-dom"
import { AffiliateBreadcrumb } from "../../../features/affiliate/affiliate-breadcrumb"
import { AffiliateDetail } from "../../../features/affiliate/affiliate-detail"

const AffiliatePage = () => {
  const { id = "" } = useParams()
  return <AffiliateDetail id={id} />
}

export const handle = {
  breadcrumb: ({ params }: UIMatch) => <AffiliateBreadcrumb id={params.id ?? ""} />,
}

export default AffiliatePage
