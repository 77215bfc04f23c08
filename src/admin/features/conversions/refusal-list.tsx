import { Badge, Text } from "@medusajs/ui"
import { useText } from "../../hooks/use-text"
import type { ConversionRow } from "./conversion-table"

/** Why touches of the shopper's do not count: the very sentences that were recorded, which affiliates see too. */
export function RefusalList({ refusals }: { refusals: ConversionRow["refusals"] }) {
  const t = useText()
  if (refusals.length === 0) {
    return null
  }
  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      <Text size="small" leading="compact" weight="plus">
        {t("conversions.refusal")}
      </Text>
      <ul className="flex flex-col gap-y-3">
        {refusals.map(({ code, message, referral_code }, position) => (
          <li key={position} className="flex flex-col gap-y-1">
            <span className="flex flex-wrap items-center gap-1">
              <Badge size="2xsmall" color="orange">
                {t(`conversions.refusals.${code}`)}
              </Badge>
              {referral_code && <Badge size="2xsmall">{referral_code}</Badge>}
            </span>
            <Text size="small" className="text-ui-fg-subtle text-pretty">
              {message}
            </Text>
          </li>
        ))}
      </ul>
    </div>
  )
}
