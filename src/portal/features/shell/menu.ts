import { Cash, ChartBar, CogSixTooth, Link, ReceiptPercent } from "@medusajs/icons"
import type { TextKey } from "../../hooks/use-text"

interface MenuItem {
  to: string
  label: TextKey
  icon: React.ComponentType<{ className?: string }>
}

/** The portal's pages, in the order in which they are needed. */
export const MENU: readonly MenuItem[] = [
  { to: "/dashboard", label: "menu.dashboard", icon: ChartBar },
  { to: "/referral-codes", label: "menu.links", icon: Link },
  { to: "/commissions", label: "menu.commissions", icon: ReceiptPercent },
  { to: "/payouts", label: "menu.payouts", icon: Cash },
  { to: "/settings", label: "menu.settings", icon: CogSixTooth },
]
