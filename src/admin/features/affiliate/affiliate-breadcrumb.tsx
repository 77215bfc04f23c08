import { useAffiliate } from "./use-affiliate"

/** The affiliate's name, once it is known. */
export function AffiliateBreadcrumb({ id }: { id: string }) {
  const { data } = useAffiliate(id)
  return data ? <span>{data.affiliate.name}</span> : null
}
