import { DocumentText } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { payoutActionsOf } from "../../../../modules/affiliate/domain/payout/payout-actions"
import { DotsMenu } from "../../../components/dots-menu"
import { useText } from "../../../hooks/use-text"
import type { DecidedAction } from "./payout-decision"
import type { Payout } from "./payout-detail"
import { PAYOUT_ICONS } from "./payout-icons"

interface PayoutButtonsProps {
  payout: Payout
  onDecide: (action: DecidedAction) => void
}

/** The statement, and what can be done in the payout's state. */
export function PayoutButtons({ payout, onDecide }: PayoutButtonsProps) {
  const t = useText()
  const actions = payoutActionsOf(payout).map((action) => ({
    icon: PAYOUT_ICONS[action],
    label: t(`payouts.payout.actions.${action}`),
    // A payment is noted with its reference and day, in a drawer with an address of its own.
    ...(action === "mark-paid" ? { to: "mark-paid" } : { onClick: () => onDecide(action) }),
  }))
  return (
    <>
      <Button size="small" variant="secondary" asChild>
        <Link to="statement">
          <DocumentText />
          {t("payouts.payout.statement")}
        </Link>
      </Button>
      {actions.length > 0 && <DotsMenu of={t("payouts.payout.name", { name: payout.affiliate_name })} groups={[{ actions }]} />}
    </>
  )
}
