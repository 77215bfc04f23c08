import { StatusBadge, Tooltip } from "@medusajs/ui"
import { StateBadge } from "../../../components/state-badge"
import { useText } from "../../../hooks/use-text"
import type { Payout } from "./payout-detail"

/** The payout's state, and whether it is kept back, with the reason. */
export function PayoutStanding({ payout: { status, disputed_at, dispute_reason } }: { payout: Pick<Payout, "status" | "disputed_at" | "dispute_reason"> }) {
  const t = useText()
  return (
    <span className="flex items-center gap-x-2">
      <StateBadge kind="payout" state={status} />
      {disputed_at && (
        <Tooltip content={dispute_reason}>
          <span tabIndex={0}>
            <StatusBadge color="orange">{t("payouts.payout.disputed")}</StatusBadge>
          </span>
        </Tooltip>
      )}
    </span>
  )
}
