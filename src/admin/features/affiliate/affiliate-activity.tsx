import { ActivitySection } from "../../components/activity"
import { AFFILIATE_STATES, type AffiliateState } from "../../../modules/affiliate/domain/states"
import { useText } from "../../hooks/use-text"
import type { Affiliate } from "./use-affiliate"

type AuditEntry = Affiliate["audit"][number]

const isState = (value: string | null): value is AffiliateState => AFFILIATE_STATES.some((state) => state === value)

/** Enrolment, edits and every change of state. */
export function AffiliateActivity({ affiliate }: { affiliate: Affiliate }) {
  const t = useText()
  const title = ({ action, to_state }: AuditEntry) => {
    if (action === "enrol") {
      return t("affiliate.activity.enrol")
    }
    if (isState(to_state)) {
      return t(`affiliate.activity.to.${to_state}`)
    }
    return action === "edit" ? t("affiliate.activity.edit") : action
  }
  return <ActivitySection entries={affiliate.audit} title={title} />
}
