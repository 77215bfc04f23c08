import { NamedCrumb } from "../../../components/named-crumb"
import { useApi } from "../../../hooks/use-api"

/** The rule's name in the breadcrumb. */
export function RuleCrumb({ id }: { id: string }) {
  const { data } = useApi("GET /admin/affiliate-commission-rules/:id", { params: { id } })
  return <NamedCrumb name={data?.affiliate_commission_rule.name} />
}
