import { ActivitySection } from "../../../components/activity"
import { useText } from "../../../hooks/use-text"
import type { CommissionDetail } from "../../reviews/use-commission"

const KNOWN = ["open", "hold", "approve", "deny", "reopen", "mature"] as const

/** Everything that was decided about the commission, by people and by the passing of time. */
export function CommissionActivity({ commission }: { commission: CommissionDetail }) {
  const t = useText()
  const title = ({ action, to_state }: CommissionDetail["audit"][number]) => {
    const known = KNOWN.find((name) => name === action)
    if (known === undefined) {
      return action
    }
    // Clearing what is held and approving what is pending are one action of the API, and two things to a person.
    return known === "approve" && to_state === "pending" ? t("commissions.activity.clear") : t(`commissions.activity.${known}`)
  }
  return <ActivitySection entries={commission.audit} title={title} />
}
