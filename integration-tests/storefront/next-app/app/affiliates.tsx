"use client"

import { usePathname } from "next/navigation"
import { useEffect } from "react"
import { trackReferrals } from "medusa-plugin-affiliates/storefront"

const referrals = trackReferrals({ backend: process.env.NEXT_PUBLIC_MEDUSA_BACKEND_URL! })

/** Renders nothing, so pages stay as cacheable as they were. */
export function Affiliates() {
  const pathname = usePathname()
  useEffect(() => void referrals.capture(), [pathname])
  return null
}
