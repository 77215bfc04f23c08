import type { TaxDocumentState } from "../states"

/** What the portal asks its reader to look at, the most pressing first. */
export const PORTAL_ALERT_CODES = [
  "payout_failed",
  "payout_returned",
  "tax_document_rejected",
  "tax_document_missing",
  "payout_details_missing",
  "terms_changed",
  "commission_held",
] as const
export type PortalAlertCode = (typeof PORTAL_ALERT_CODES)[number]

/** A sentence for people; `count` where it is about several. */
export interface PortalAlert {
  code: PortalAlertCode
  message: string
  count: number | null
}

export interface AlertFacts {
  held_commissions: number
  failed_payouts: number
  returned_payouts: number
  /** Of all forms of the affiliate that is acted for. */
  document_states: TaxDocumentState[]
  /** It has said where its commission is to be paid. */
  payment_details_known: boolean
}

/** What the programme asks of an affiliate, and whether it has it. */
export interface AlertDuties {
  tax_document_required: boolean
  terms_outdated: boolean
  /** Who waits for an approval is not paid yet. */
  is_active: boolean
}

const counted = (count: number, one: string, many: string) => (count === 1 ? one : `${count} ${many}`)

type Check = (facts: AlertFacts & AlertDuties) => Omit<PortalAlert, "code"> | null

const CHECKS: Record<PortalAlertCode, Check> = {
  payout_failed: ({ failed_payouts: count }) =>
    count > 0 ? { message: counted(count, "A payout did not arrive. It will be tried again.", "payouts did not arrive. They will be tried again."), count } : null,
  payout_returned: ({ returned_payouts: count }) =>
    count > 0 ? { message: counted(count, "A payout came back. Its amount is owed to you again.", "payouts came back. Their amounts are owed to you again."), count } : null,
  tax_document_rejected: ({ document_states }) =>
    document_states.includes("rejected") && !document_states.includes("verified")
      ? { message: "A tax document was rejected. Upload another.", count: null }
      : null,
  tax_document_missing: ({ document_states, tax_document_required }) => {
    const asked = tax_document_required || document_states.includes("missing")
    const sent = document_states.some((state) => state !== "missing")
    return asked && !sent ? { message: "A tax document is needed before you can be paid.", count: null } : null
  },
  payout_details_missing: ({ is_active, payment_details_known }) =>
    is_active && !payment_details_known ? { message: "Say where your commission is to be paid.", count: null } : null,
  terms_changed: ({ terms_outdated }) => (terms_outdated ? { message: "The programme's terms have changed. Read and accept them.", count: null } : null),
  commission_held: ({ held_commissions: count }) =>
    count > 0 ? { message: counted(count, "A commission waits for a review.", "commissions wait for a review."), count } : null,
}

/** Everything that needs its reader's attention; none where nothing does. */
export function alertsOf(facts: AlertFacts & AlertDuties): PortalAlert[] {
  return PORTAL_ALERT_CODES.flatMap((code) => {
    const alert = CHECKS[code](facts)
    return alert ? [{ code, ...alert }] : []
  })
}
