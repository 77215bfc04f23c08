import { InlineTip, Skeleton } from "@medusajs/ui"
import { validateFraudSettings } from "../../../../modules/affiliate/domain/fraud/settings"
import type { FraudSettings, FraudSettingsOverrides } from "../../../../modules/affiliate/domain/fraud/types"
import { useDryRun } from "../../../hooks/use-api"
import { useDebounced } from "../../../hooks/use-debounced"
import { useText } from "../../../hooks/use-text"

interface FraudPreviewProps {
  draft: FraudSettings
  overridesOf: (wanted: FraudSettings) => FraudSettingsOverrides
  salesChannelId: string | null
}

/** How many of the last orders these settings would have held: what a figure means, before it is saved. */
export function FraudPreview({ draft, overridesOf, salesChannelId }: FraudPreviewProps) {
  const t = useText()
  // As text, since a form hands out a new object each time.
  const written = useDebounced(JSON.stringify(overridesOf(draft)))
  const fraud = JSON.parse(written) as FraudSettingsOverrides
  const isComplete = validateFraudSettings(fraud).length === 0
  const { data, error } = useDryRun("POST /admin/affiliate-settings/fraud-preview", isComplete ? { body: { fraud, sales_channel_id: salesChannelId } } : null)
  if (error) {
    return (
      <InlineTip variant="error" label={t("settings.fraud.preview.label")}>
        {error.message}
      </InlineTip>
    )
  }
  if (!data) {
    return <Skeleton className="h-16 w-full" />
  }
  const { days, orders, would_be_held, newly_held, no_longer_held } = data.fraud_preview
  return (
    <InlineTip label={t("settings.fraud.preview.label")} aria-live="polite">
      {orders === 0
        ? t("settings.fraud.preview.none", { days })
        : `${t("settings.fraud.preview.held", { count: would_be_held, days, orders })} ${t("settings.fraud.preview.change", { newly: newly_held, freed: no_longer_held })}`}
    </InlineTip>
  )
}
