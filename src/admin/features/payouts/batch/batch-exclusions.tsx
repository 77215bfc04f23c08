import { Text } from "@medusajs/ui"
import { Section } from "../../../components/section"
import { useText } from "../../../hooks/use-text"
import { ExclusionTable } from "../exclusion-table"
import type { Batch } from "./batch-detail"

/** Who was left out when the batch was prepared, and why. */
export function BatchExclusions({ batch: { exclusions } }: { batch: Batch }) {
  const t = useText()
  return (
    <Section title={t("payouts.exclusions.heading")} description={t("payouts.exclusions.hint")}>
      {exclusions.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("payouts.exclusions.none")}
        </Text>
      ) : (
        <ExclusionTable exclusions={exclusions} />
      )}
    </Section>
  )
}
