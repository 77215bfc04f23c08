import { StatusBadge } from "@medusajs/ui"
import type { ComponentProps } from "react"
import type { BatchState } from "../../modules/affiliate/domain/payout/batch-states"
import type { PaymentStatus } from "../../modules/affiliate/domain/settlement/payment-status"
import type { AffiliateState, CommissionState, PayoutState, TaxDocumentState } from "../../modules/affiliate/domain/states"
import { useText, type TextKey } from "../hooks/use-text"

type Color = NonNullable<ComponentProps<typeof StatusBadge>["color"]>

/** A color for every state: one that is added to a machine is a compile error here. */
const COLORS = {
  affiliate: { pending: "orange", active: "green", rejected: "red", suspended: "orange", terminated: "grey", erased: "grey" } satisfies Record<AffiliateState, Color>,
  document: { missing: "grey", uploaded: "orange", verified: "green", rejected: "red" } satisfies Record<TaxDocumentState, Color>,
  commission: { pending_review: "orange", pending: "blue", approved: "green", denied: "red" } satisfies Record<CommissionState, Color>,
  payment: {
    none: "grey",
    owed: "blue",
    in_payout: "blue",
    partially_paid: "orange",
    paid: "green",
    reversed: "grey",
    overpaid: "red",
  } satisfies Record<PaymentStatus, Color>,
  payout: {
    pending: "orange",
    approved: "blue",
    processing: "blue",
    paid: "green",
    failed: "red",
    canceled: "grey",
    returned: "red",
  } satisfies Record<PayoutState, Color>,
  batch: { pending: "orange", approved: "blue", processing: "blue", completed: "green", canceled: "grey" } satisfies Record<BatchState, Color>,
}

type StateKind = keyof typeof COLORS
type StateOf<Kind extends StateKind> = keyof (typeof COLORS)[Kind] & string

/** The state of something, in its color and the person's language. */
export function StateBadge<Kind extends StateKind>({ kind, state }: { kind: Kind; state: StateOf<Kind> }) {
  const t = useText()
  const colors: Partial<Record<string, Color>> = COLORS[kind]
  return <StatusBadge color={colors[state] ?? "grey"}>{t(`states.${kind}.${state}` as TextKey)}</StatusBadge>
}
