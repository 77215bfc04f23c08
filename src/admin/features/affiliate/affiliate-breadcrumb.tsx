import { NamedCrumb } from "../../components/named-crumb"
import { useAffiliate } from "./use-affiliate"

/** The affiliate's name, once it is known. */
export function AffiliateBreadcrumb({ id }: { id: string }) {
  const { data } = useAffiliate(id)
  return <NamedCrumb name={data?.affiliate.name} />
}
