import { RouteDrawer } from "@medusajs/dashboard/components"
import type { ReactNode } from "react"
import { useParams } from "react-router-dom"
import { useCodes, type ReferralCode } from "./use-codes"

/** A drawer over the affiliate's page, with the code that the address names. */
export function CodeDrawer({ children }: { children: (code: ReferralCode) => ReactNode }) {
  const { id = "", code_id } = useParams()
  const { data, error } = useCodes(id)
  if (error) {
    throw error
  }
  const code = data?.referral_codes.find((one) => one.id === code_id)
  return code ? <RouteDrawer>{children(code)}</RouteDrawer> : null
}
