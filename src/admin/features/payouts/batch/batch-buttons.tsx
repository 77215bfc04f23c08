import { ArrowDownTray, ArrowPath, ArrowUpTray, CheckCircle, XCircle } from "@medusajs/icons"
import { Button, Tooltip } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useNavigate } from "react-router-dom"
import { DotsMenu } from "../../../components/dots-menu"
import { useChange } from "../../../hooks/use-api"
import { useText } from "../../../hooks/use-text"
import { download } from "../../../lib/api"
import { batchActionsIn, type BatchAction } from "../../../../modules/affiliate/domain/payout/batch-actions"
import type { Batch } from "./batch-detail"

const ICONS: Readonly<Record<BatchAction, ReactNode>> = {
  approve: <CheckCircle />,
  process: <ArrowPath />,
  confirm: <ArrowUpTray />,
  export: <ArrowDownTray />,
  cancel: <XCircle />,
}

interface BatchButtonsProps {
  batch: Batch
  /** Why the signed-in person may not approve; null: nothing is known against it. */
  cannotApprove: string | null
  onDecide: (action: "approve" | "process" | "cancel") => void
}

/** The next step as a button, the others in a menu. */
export function BatchButtons({ batch: { id, status, display_id }, cannotApprove, onDecide }: BatchButtonsProps) {
  const t = useText()
  const navigate = useNavigate()
  const file = useChange(() => download("GET /admin/affiliate-payout-batches/:id/export", { params: { id } }))
  const run: Readonly<Record<BatchAction, () => void>> = {
    approve: () => onDecide("approve"),
    process: () => onDecide("process"),
    cancel: () => onDecide("cancel"),
    confirm: () => navigate("confirm"),
    export: () => file.mutate(undefined),
  }
  const [next, ...others] = batchActionsIn(status)
  if (!next) {
    return null
  }
  const isBarred = next === "approve" && cannotApprove !== null
  const button = (
    <Button size="small" variant="secondary" onClick={run[next]} disabled={isBarred} isLoading={next === "export" && file.isPending}>
      {t(`payouts.batch.actions.${next}`)}
    </Button>
  )
  return (
    <>
      {isBarred ? (
        <Tooltip content={cannotApprove}>
          <span>{button}</span>
        </Tooltip>
      ) : (
        button
      )}
      {others.length > 0 && (
        <DotsMenu
          of={t("payouts.batch.name", { number: display_id })}
          groups={[{ actions: others.map((action) => ({ icon: ICONS[action], label: t(`payouts.batch.actions.${action}`), onClick: run[action] })) }]}
        />
      )}
    </>
  )
}
