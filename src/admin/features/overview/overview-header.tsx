import { Container, Heading, Select, Text } from "@medusajs/ui"
import { Picker } from "../../components/picker"
import { useText } from "../../hooks/use-text"
import { PeriodSelect } from "./period-select"
import type { Period, Preset } from "./period"
import type { OverviewChoice, useOverviewChoice } from "./use-overview-choice"
import { usePeriodFormat } from "./use-period-format"

interface OverviewHeaderProps {
  choice: OverviewChoice
  previous: Period | undefined
  currencies: string[]
  shownCurrency: string | undefined
  onPreset: (preset: Preset | "custom") => void
  onChange: ReturnType<typeof useOverviewChoice>["change"]
}

/** What the overview is of: the period, the currency and the sales channel. */
export function OverviewHeader({ choice, previous, currencies, shownCurrency, onPreset, onChange }: OverviewHeaderProps) {
  const t = useText()
  const { period } = usePeriodFormat()
  return (
    <Container className="flex flex-wrap items-center justify-between gap-x-4 gap-y-3 px-6 py-4">
      <div>
        <Heading level="h1">{t("overview.heading")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {previous
            ? t("overview.compared", { period: period(choice.period), previous: period(previous) })
            : period(choice.period)}
        </Text>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <PeriodSelect choice={choice} onPreset={onPreset} onDays={onChange} />
        {currencies.length > 1 && (
          <Select size="small" value={shownCurrency} onValueChange={(currency_code) => onChange({ currency_code })}>
            <Select.Trigger aria-label={t("fields.currency")} className="w-24">
              <Select.Value />
            </Select.Trigger>
            <Select.Content>
              {currencies.map((code) => (
                <Select.Item key={code} value={code}>
                  {code.toUpperCase()}
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
        )}
        <div className="w-48">
          <Picker
            what="channel"
            isOptional
            aria-label={t("fields.salesChannel")}
            placeholder={t("fields.allSalesChannels")}
            value={choice.salesChannelId ?? ""}
            onChange={(sales_channel_id) => onChange({ sales_channel_id })}
          />
        </div>
      </div>
    </Container>
  )
}
