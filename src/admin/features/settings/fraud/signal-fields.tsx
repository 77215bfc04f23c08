import { Hint } from "@medusajs/ui"
import type { Control } from "react-hook-form"
import { FRAUD_SIGNALS } from "../../../../modules/affiliate/domain/fraud/registry"
import { MAX_SIGNAL_WEIGHT } from "../../../../modules/affiliate/domain/fraud/settings"
import type { FraudSettings, FraudSignalKey } from "../../../../modules/affiliate/domain/fraud/types"
import { useText } from "../../../hooks/use-text"
import { WholeNumberField } from "../fields/whole-number-field"

interface SignalFieldsProps {
  signal: FraudSignalKey
  control: Control<FraudSettings>
}

/** When a signal fires, and how much it then weighs. */
export function SignalFields({ signal, control }: SignalFieldsProps) {
  const t = useText()
  return (
    <fieldset className="border-ui-border-base flex flex-col gap-y-4 border-t pt-6">
      <legend className="sr-only">{t(`signals.${signal}`)}</legend>
      <div>
        <div aria-hidden className="txt-compact-small-plus">
          {t(`signals.${signal}`)}
        </div>
        <Hint>{t(`settings.meanings.${signal}`)}</Hint>
      </div>
      <div className="grid grid-cols-2 gap-4">
        <WholeNumberField control={control} name={`signals.${signal}.threshold`} label={t("settings.fraud.limit")} max={FRAUD_SIGNALS[signal].max_threshold} />
        <WholeNumberField control={control} name={`signals.${signal}.weight`} label={t("settings.fraud.weight")} max={MAX_SIGNAL_WEIGHT} />
      </div>
    </fieldset>
  )
}
