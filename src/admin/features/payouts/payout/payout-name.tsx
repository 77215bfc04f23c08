import { useApi } from "../../../hooks/use-api"

/** A payout by its reference, for the breadcrumb. */
export function PayoutName({ id }: { id: string }) {
  const { data } = useApi("GET /admin/affiliate-payouts/:id", { params: { id } })
  return data ? <span>{data.affiliate_payout.reference_token}</span> : null
}
