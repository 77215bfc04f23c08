import { NamedCrumb } from "../../../components/named-crumb"
import { useApi } from "../../../hooks/use-api"

/** A payout by its reference, for the breadcrumb. */
export function PayoutName({ id }: { id: string }) {
  const { data } = useApi("GET /admin/affiliate-payouts/:id", { params: { id } })
  return <NamedCrumb name={data?.affiliate_payout.reference_token} />
}
