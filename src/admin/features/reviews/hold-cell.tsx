import { Badge, Tooltip } from "@medusajs/ui"
import { useText } from "../../hooks/use-text"
import type { HeldRow } from "./use-commission"

/** Why a commission is held: the signals that fired, the heaviest first, each with its sentence, or what is missing. */
export function HoldCell({ commission: { hold_reason, fraud_signals } }: { commission: HeldRow }) {
  const t = useText()
  if (hold_reason === "missing_cost") {
    return <Badge size="2xsmall">{t("reviews.missingCost")}</Badge>
  }
  return (
    <span className="flex flex-wrap gap-1 py-1">
      {fraud_signals.map(({ key, detail }) => (
        <Tooltip key={key} content={detail}>
          <Badge size="2xsmall" color="orange" tabIndex={0}>
            {t(`signals.${key}`)}
          </Badge>
        </Tooltip>
      ))}
    </span>
  )
}
