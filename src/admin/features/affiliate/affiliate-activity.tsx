import { AFFILIATE_ACTIONS, type AffiliateAction } from "../../../modules/affiliate/domain/affiliates/actions"
import { ActivitySection } from "../../components/activity"
import { useText } from "../../hooks/use-text"
import type { Affiliate } from "./use-affiliate"

/** What else the audit trail of an affiliate knows, beside the moves. */
const OTHERS = ["enrol", "edit", "accept_terms", "change_payment_details", "reveal_payment_details", "change_notifications", "erase"] as const

const KNOWN: readonly string[] = [...AFFILIATE_ACTIONS, ...OTHERS]
const isKnown = (action: string): action is AffiliateAction | (typeof OTHERS)[number] => KNOWN.includes(action)

/** Enrolment, edits and every change of state. */
export function AffiliateActivity({ affiliate }: { affiliate: Affiliate }) {
  const t = useText()
  return <ActivitySection entries={affiliate.audit} title={({ action }) => (isKnown(action) ? t(`affiliate.activity.${action}`) : action)} />
}
