import { useParams } from "react-router-dom"
import { Crumb } from "../../../../../components/crumb"
import { StatementPage } from "../../../../../features/payouts/statement/statement-page"

export const handle = { breadcrumb: () => <Crumb text="menu.statement" /> }

const PayoutStatementPage = () => {
  const { id = "" } = useParams()
  return <StatementPage id={id} />
}

export default PayoutStatementPage
