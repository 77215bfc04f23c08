import { useParams, type UIMatch } from "react-router-dom"
import { RuleCrumb } from "../../../../features/rules/detail/rule-crumb"
import { RuleDetail } from "../../../../features/rules/detail/rule-detail"

export const handle = { breadcrumb: ({ params }: UIMatch) => <RuleCrumb id={params.id ?? ""} /> }

const RulePage = () => {
  const { id = "" } = useParams()
  return <RuleDetail id={id} />
}

export default RulePage
