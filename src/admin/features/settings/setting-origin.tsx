import { ArrowUturnLeft } from "@medusajs/icons"
import { Badge, IconButton, Tooltip } from "@medusajs/ui"
import { useText } from "../../hooks/use-text"
import type { SettingKey, SettingsView } from "./setting-fields"
import { useSaveSettings } from "./use-settings"

interface SettingOriginProps {
  name: SettingKey | "fraud"
  settings: SettingsView
}

/** Says that a value was decided here, and gives it back to what is inherited. Quiet where it is inherited. */
export function SettingOrigin({ name, settings: { sales_channel_id, overrides } }: SettingOriginProps) {
  const t = useText()
  const { mutate, isPending } = useSaveSettings({ success: t("settings.givenBack") })
  if (overrides[name] === undefined || overrides[name] === null) {
    return null
  }
  const giveBack = t(sales_channel_id === null ? "settings.giveBackToOptions" : "settings.giveBackToProgramme")
  return (
    <span className="flex items-center gap-x-2">
      <Badge size="2xsmall" color="blue">
        {t(sales_channel_id === null ? "settings.changedHere" : "settings.differsHere")}
      </Badge>
      <Tooltip content={giveBack}>
        <IconButton size="2xsmall" variant="transparent" aria-label={giveBack} isLoading={isPending} onClick={() => mutate({ [name]: null })}>
          <ArrowUturnLeft />
        </IconButton>
      </Tooltip>
    </span>
  )
}
