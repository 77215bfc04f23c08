import { NamedCrumb } from "../../../components/named-crumb"
import { useText } from "../../../hooks/use-text"
import { commissionName } from "../../reviews/commission-decision"
import { useCommission } from "../../reviews/use-commission"

/** The commission's order and affiliate in the breadcrumb. */
export function CommissionCrumb({ id }: { id: string }) {
  const t = useText()
  const { data } = useCommission(id)
  return <NamedCrumb name={data && commissionName(t, data.affiliate_commission)} />
}
