import { ActionMenu } from "@medusajs/dashboard/components"
import { ArrowPath, ArrowUturnLeft, CheckCircle, DocumentText, ExclamationCircle, XCircle } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import type { ReactNode } from "react"
import { Link } from "react-router-dom"
import { useText } from "../../../hooks/use-text"
import { payoutActionsIn, type PayoutAction } from "../../../../modules/affiliate/domain/payout/payout-actions"
import type { Payout } from "./payout-detail"

const ICONS: Readonly<Record<PayoutAction, ReactNode>> = {
  "mark-paid": <CheckCircle />,
  "mark-failed": <ExclamationCircle />,
  "mark-returned": <ArrowUturnLeft />,
  retry: <ArrowPath />,
  cancel: <XCircle />,
}

interface PayoutButtonsProps {
  payout: Payout
  onDecide: (action: Exclude<PayoutAction, "mark-paid">) => void
}

/** The statement, and what can be done in the payout's state. */
export function PayoutButtons({ payout: { status }, onDecide }: PayoutButtonsProps) {
  const t = useText()
  const actions = payoutActionsIn(status).map((action) => ({
    icon: ICONS[action],
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
      {actions.length > 0 && <ActionMenu groups={[{ actions }]} />}
    </>
  )
}
