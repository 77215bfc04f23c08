import { InformationCircleSolid } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { isZero } from "../../../browser/money"
import { Card } from "../../components/card"
import { Money } from "../../components/money"
import { useFormat } from "../../hooks/use-format"
import { useText, type TextKey } from "../../hooks/use-text"
import type { CurrencySummary } from "./types"

/** What the next payout brings, and why something stays behind. */
export function NextPayout({ payout: { amount, available_from, blocked }, currency }: { payout: CurrencySummary["next_payout"]; currency: string }) {
  const t = useText()
  const { i18n } = useTranslation()
  const { day } = useFormat()
  // The server's sentence has the figures; other languages have one without them for each reason they know.
  const reasonOf = ({ code, message }: { code: string; message: string }) =>
    i18n.language !== "en" && i18n.exists(`dashboard.blocked.${code}`) ? t(`dashboard.blocked.${code}` as TextKey) : message
  return (
    <Card title={t("dashboard.nextPayout")} bodyClassName="flex flex-col gap-y-3">
      <Money amount={amount} currency={currency} className="text-[26px] font-medium leading-8" />
      {available_from && (
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {t("dashboard.availableFrom", { day: day(available_from) })}
        </Text>
      )}
      {isZero(amount) && !available_from && blocked.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {t("dashboard.nothingReady")}
        </Text>
      )}
      {blocked.length > 0 && (
        <ul className="flex flex-col gap-y-2">
          {blocked.map((reason) => (
            <li key={reason.code} className="txt-small text-ui-fg-subtle flex gap-x-2">
              <InformationCircleSolid className="text-ui-tag-orange-icon mt-0.5 shrink-0" />
              <span className="text-pretty">{reasonOf(reason)}</span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
