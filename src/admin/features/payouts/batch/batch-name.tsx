import { NamedCrumb } from "../../../components/named-crumb"
import { useApi } from "../../../hooks/use-api"
import { useText } from "../../../hooks/use-text"

/** A batch by its number, for the breadcrumb. */
export function BatchName({ id }: { id: string }) {
  const t = useText()
  const { data } = useApi("GET /admin/affiliate-payout-batches/:id", { params: { id } })
  return <NamedCrumb name={data && t("payouts.batch.name", { number: data.affiliate_payout_batch.display_id })} />
}
