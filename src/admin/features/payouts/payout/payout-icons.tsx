import { ArrowPath, ArrowUturnLeft, CheckCircle, ExclamationCircle, XCircle } from "@medusajs/icons"
import type { ReactElement } from "react"
import type { PayoutAction } from "../../../../modules/affiliate/domain/payout/payout-actions"

/** What stands before each action in a menu. */
export const PAYOUT_ICONS: Readonly<Record<PayoutAction, ReactElement>> = {
  "mark-paid": <CheckCircle />,
  "mark-failed": <ExclamationCircle />,
  "mark-returned": <ArrowUturnLeft />,
  retry: <ArrowPath />,
  cancel: <XCircle />,
}
