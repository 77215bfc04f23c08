import { Alert } from "@medusajs/ui"
import { TextLink } from "../../components/text-link"
import { useText, type TextKey } from "../../hooks/use-text"
import type { PortalAlert } from "./types"

/** Where each is dealt with, and how pressing it is. */
const ALERTS: Record<PortalAlert["code"], { to: string; variant: "error" | "warning" | "info" }> = {
  payout_failed: { to: "/payouts", variant: "error" },
  payout_returned: { to: "/payouts", variant: "error" },
  tax_document_rejected: { to: "/settings#documents", variant: "error" },
  tax_document_missing: { to: "/settings#documents", variant: "warning" },
  payout_details_missing: { to: "/settings#payment", variant: "warning" },
  terms_changed: { to: "/terms", variant: "warning" },
  commission_held: { to: "/commissions?status=pending_review", variant: "info" },
}

/** What needs the reader's attention, the most pressing first. */
export function Alerts({ alerts }: { alerts: readonly PortalAlert[] }) {
  const t = useText()
  if (alerts.length === 0) {
    return null
  }
  return (
    <ul className="flex flex-col gap-y-2">
      {alerts.map(({ code, count }) => (
        <li key={code}>
          <Alert variant={ALERTS[code].variant}>
            {t(`dashboard.alerts.${code}` as TextKey, { count: count ?? 1 })}{" "}
            <TextLink to={ALERTS[code].to} className="whitespace-nowrap underline">
              {t(`dashboard.alertLinks.${code}` as TextKey)}
            </TextLink>
          </Alert>
        </li>
      ))}
    </ul>
  )
}
