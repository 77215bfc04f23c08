import { RouteDrawer } from "@medusajs/dashboard/components"
import type { ReactNode } from "react"
import { useParams } from "react-router-dom"
import { useAffiliate, type Affiliate } from "./use-affiliate"

/** A drawer over the affiliate's page, with the affiliate that the address names. */
export function AffiliateDrawer({ children }: { children: (affiliate: Affiliate) => ReactNode }) {
  const { id = "" } = useParams()
  const { data, error } = useAffiliate(id)
  if (error) {
    throw error
  }
  return data ? <RouteDrawer>{children(data.affiliate)}</RouteDrawer> : null
}
