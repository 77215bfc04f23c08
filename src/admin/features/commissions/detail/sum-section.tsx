import { Section } from "../../../components/section"
import { SumSteps } from "../../../components/sum-steps"
import { useText } from "../../../hooks/use-text"
import type { CommissionDetail } from "../../reviews/use-commission"

/** Why this sum: reckoned again from what is left of the order and the rules as they were, so it cannot differ from what was posted. */
export function SumSection({ commission: { explanation } }: { commission: CommissionDetail }) {
  const t = useText()
  return (
    <Section title={t("commissions.detail.sum")} description={t("commissions.detail.sumHint")}>
      <div className="px-6 py-4">
        <SumSteps steps={explanation.sum} />
      </div>
    </Section>
  )
}
