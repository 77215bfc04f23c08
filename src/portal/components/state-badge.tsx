import { StatusBadge } from "@medusajs/ui"
import type { ComponentProps } from "react"
import type { AffiliateState, CommissionState, PayoutState, TaxDocumentState } from "../../modules/affiliate/domain/states"
import { useText, type TextKey } from "../hooks/use-text"
import type { Standing } from "../lib/standing"

type Color = NonNullable<ComponentProps<typeof StatusBadge>["color"]>

/** A color for every state: one that is added to a machine is a compile error here. */
const COLORS = {
  affiliate: {
    pending: "orange",
    active: "green",
    rejected: "red",
    suspended: "orange",
    terminated: "grey",
    erased: "grey",
  } satisfies Record<AffiliateState, Color>,
  document: { missing: "grey", uploaded: "orange", verified: "green", rejected: "red" } satisfies Record<TaxDocumentState, Color>,
  commission: { pending_review: "orange", pending: "blue", approved: "green", denied: "red" } satisfies Record<CommissionState, Color>,
  standing: {
    pending_review: "orange",
    pending: "blue",
    approved: "green",
    denied: "red",
    in_payout: "blue",
    partially_paid: "orange",
    paid: "green",
    reversed: "grey",
    overpaid: "red",
    replaced: "grey",
  } satisfies Record<Standing, Color>,
  payout: {
    pending: "orange",
    approved: "blue",
    processing: "blue",
    paid: "green",
    failed: "red",
    canceled: "grey",
    returned: "red",
  } satisfies Record<PayoutState, Color>,
}

type StateKind = keyof typeof COLORS
type StateOf<Kind extends StateKind> = keyof (typeof COLORS)[Kind] & string

/** The state of something, in its color and the person's language. */
export function StateBadge<Kind extends StateKind>({ kind, state }: { kind: Kind; state: StateOf<Kind> }) {
  const t = useText()
  const colors: Partial<Record<string, Color>> = COLORS[kind]
  return (
    <StatusBadge color={colors[state] ?? "grey"} className="whitespace-nowrap">
      {t(`states.${kind}.${state}` as TextKey)}
    </StatusBadge>
  )
}
