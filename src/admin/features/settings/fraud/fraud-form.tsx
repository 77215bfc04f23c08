import { KeyboundForm, RouteFocusModal, useRouteModal } from "@medusajs/dashboard/components"
import { Button, Heading, Text } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { FRAUD_SIGNAL_KEYS, type FraudSettings } from "../../../../modules/affiliate/domain/fraud/types"
import { MAX_FRAUD_THRESHOLD } from "../../../../modules/affiliate/domain/fraud/settings"
import { useText } from "../../../hooks/use-text"
import { WholeNumberField } from "../fields/whole-number-field"
import type { SettingsView } from "../setting-fields"
import { useSaveSettings } from "../use-settings"
import { FraudPreview } from "./fraud-preview"
import { fraudOverrides } from "./overrides"
import { SignalFields } from "./signal-fields"

/** Weights and limits of the fraud guard, beside how many of the last orders they would have held. */
export function FraudForm({ settings }: { settings: SettingsView }) {
  const t = useText()
  const { handleSuccess } = useRouteModal()
  const effective: FraudSettings = settings.values.fraud
  const form = useForm<FraudSettings>({ defaultValues: effective })
  const { mutate, isPending } = useSaveSettings({ success: t("settings.saved"), onSuccess: () => handleSuccess() })
  const overridesOf = (wanted: FraudSettings) => fraudOverrides(settings.overrides.fraud ?? {}, effective, wanted)
  return (
    <RouteFocusModal.Form form={form}>
      <KeyboundForm className="flex h-full flex-col overflow-hidden" onSubmit={form.handleSubmit((wanted) => mutate({ fraud: overridesOf(wanted) }))}>
        <RouteFocusModal.Header />
        <RouteFocusModal.Body className="flex w-full flex-col items-center overflow-y-auto p-6 md:p-16">
          <div className="flex w-full max-w-[720px] flex-col gap-y-8">
            <div>
              <RouteFocusModal.Title asChild>
                <Heading>{t("settings.sections.fraud.heading")}</Heading>
              </RouteFocusModal.Title>
              <RouteFocusModal.Description asChild>
                <Text size="small" className="text-ui-fg-subtle">
                  {settings.sales_channel_name ? t("settings.forChannel", { name: settings.sales_channel_name }) : t("settings.forProgramme")}
                </Text>
              </RouteFocusModal.Description>
            </div>
            <FraudPreview draft={form.watch()} overridesOf={overridesOf} salesChannelId={settings.sales_channel_id} />
            <WholeNumberField
              control={form.control}
              name="threshold"
              label={t("settings.fraud.threshold")}
              hint={t("settings.fraud.thresholdHint")}
              max={MAX_FRAUD_THRESHOLD}
            />
            {FRAUD_SIGNAL_KEYS.map((key) => (
              <SignalFields key={key} signal={key} control={form.control} />
            ))}
          </div>
        </RouteFocusModal.Body>
        <RouteFocusModal.Footer>
          <RouteFocusModal.Close asChild>
            <Button size="small" variant="secondary">
              {t("actions.cancel")}
            </Button>
          </RouteFocusModal.Close>
          <Button size="small" type="submit" isLoading={isPending}>
            {t("actions.save")}
          </Button>
        </RouteFocusModal.Footer>
      </KeyboundForm>
    </RouteFocusModal.Form>
  )
}
