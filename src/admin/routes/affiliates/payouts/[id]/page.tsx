import type { UIMatch } from "react-router-dom"
import { useParams } from "react-router-dom"
import { PayoutDetail } from "../../../../features/payouts/payout/payout-detail"
import { PayoutName } from "../../../../features/payouts/payout/payout-name"

export const handle = { breadcrumb: ({ params }: UIMatch) => <PayoutName id={params.id ?? ""} /> }

const PayoutPage = () => {
  const { id = "" } = useParams()
  return <PayoutDetail id={id} />
}

export default PayoutPage
