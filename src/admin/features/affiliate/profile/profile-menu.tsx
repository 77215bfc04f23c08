import { Cash, CheckCircle, CircleMinusSolid, Pause, PencilSquare, PlaySolid, Trash, XCircle } from "@medusajs/icons"
import { useState, type ReactNode } from "react"
import { affiliateActionsFrom, type AffiliateAction } from "../../../../modules/affiliate/domain/affiliates/actions"
import { DotsMenu } from "../../../components/dots-menu"
import { useText } from "../../../hooks/use-text"
import { AffiliateDecision } from "../../approvals/affiliate-decision"
import type { Affiliate } from "../use-affiliate"
import { EraseDecision } from "./erase-decision"
import { PayoutBlockDecision } from "./payout-block-decision"

const ICONS: Record<AffiliateAction, ReactNode> = {
  approve: <CheckCircle />,
  reject: <XCircle />,
  suspend: <Pause />,
  reinstate: <PlaySolid />,
  terminate: <CircleMinusSolid />,
}

/** Edit, the moves that are legal now, and the block on payouts. */
export function ProfileMenu({ affiliate }: { affiliate: Affiliate }) {
  const t = useText()
  const [asked, setAsked] = useState<AffiliateAction | "payout-block" | "erase" | null>(null)
  const close = () => setAsked(null)
  const moves = affiliateActionsFrom(affiliate.status).map((action) => ({
    label: t(`actions.${action}`),
    icon: ICONS[action],
    onClick: () => setAsked(action),
  }))
  const block = {
    label: t(affiliate.payout_blocked ? "affiliate.unblock.action" : "affiliate.block.action"),
    icon: <Cash />,
    onClick: () => setAsked("payout-block"),
  }
  const erase = { label: t("affiliate.erase.action"), icon: <Trash />, onClick: () => setAsked("erase") }
  const isErased = affiliate.status === "erased"
  return (
    <>
      <DotsMenu of={affiliate.name} groups={[{ actions: [{ label: t("actions.edit"), icon: <PencilSquare />, to: "edit" }] }, { actions: isErased ? [] : [block] }, { actions: moves }, { actions: isErased ? [] : [erase] }].filter(({ actions }) => actions.length > 0)} />
      {asked === "payout-block" && <PayoutBlockDecision affiliate={affiliate} onClose={close} />}
      {asked === "erase" && <EraseDecision affiliate={affiliate} onClose={close} />}
      {asked !== null && asked !== "payout-block" && asked !== "erase" && <AffiliateDecision affiliate={affiliate} action={asked} onClose={close} />}
    </>
  )
}
