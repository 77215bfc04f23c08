import { CircleDottedLine, ExclamationCircleSolid } from "@medusajs/icons"
import { Alert, Text } from "@medusajs/ui"
import { useText } from "../../hooks/use-text"
import type { CommissionDetail } from "./use-commission"

/** What the fraud guard saw, signal by signal in plain words, with the points that each gave. */
export function SignalList({ commission: { hold_reason, fraud } }: { commission: CommissionDetail }) {
  const t = useText()
  return (
    <div className="flex flex-col gap-y-4 px-6 py-4">
      {hold_reason === "missing_cost" && <Alert variant="warning">{t("reviews.missingCostHint")}</Alert>}
      {fraud && (
        <>
          <div className="flex items-baseline justify-between">
            <Text size="small" leading="compact" weight="plus">
              {t("reviews.score")}
            </Text>
            <Text size="small" leading="compact" weight="plus" className="tabular-nums">
              {t("reviews.scoreOf", { score: fraud.score, threshold: fraud.threshold })}
            </Text>
          </div>
          <Text size="small" className="text-ui-fg-subtle">
            {t("reviews.scoreHint")}
          </Text>
          <ul className="flex flex-col gap-y-3">
            {fraud.signals.map(({ key, fired, score, detail }) => (
              <li key={key} className="grid grid-cols-[20px_1fr_auto] gap-x-2">
                {fired && score > 0 ? (
                  <ExclamationCircleSolid className="text-ui-tag-orange-icon" aria-label={t("reviews.fired")} />
                ) : (
                  // No tick: what is not known does not fire either, and what is switched off says nothing.
                  <CircleDottedLine className="text-ui-fg-muted" aria-label={t("reviews.quiet")} />
                )}
                <div>
                  <Text size="small" leading="compact" weight="plus">
                    {t(`signals.${key}`)}
                  </Text>
                  <Text size="small" className="text-ui-fg-subtle">
                    {detail}
                  </Text>
                </div>
                {fired && (
                  <Text size="small" leading="compact" className="text-ui-fg-subtle tabular-nums">
                    {t("reviews.points", { points: score })}
                  </Text>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
