import { ArrowPath, ArrowUturnLeft, CheckCircle, ExclamationCircle, Pause, PlaySolid, XCircle } from "@medusajs/icons"
import type { ReactElement } from "react"
import type { PayoutAction } from "../../../../modules/affiliate/domain/payout/payout-actions"

/** What stands before each action in a menu. */
export const PAYOUT_ICONS: Readonly<Record<PayoutAction, ReactElement>> = {
  "mark-paid": <CheckCircle />,
  "mark-failed": <ExclamationCircle />,
  "mark-returned": <ArrowUturnLeft />,
  dispute: <Pause />,
  release: <PlaySolid />,
  retry: <ArrowPath />,
  cancel: <XCircle />,
}
