import { useRouteModal } from "@medusajs/dashboard/components"
import { useForm } from "react-hook-form"
import { DrawerForm } from "../../components/drawer-form"
import { useText } from "../../hooks/use-text"
import { pick } from "../../lib/pick"
import { SECTIONS, type SectionName, type SettingKey, type SettingsPatch, type SettingsView } from "./setting-fields"
import { SettingField } from "./setting-field"
import { useSaveSettings } from "./use-settings"

interface EditSettingsFormProps {
  section: SectionName
  settings: SettingsView
}

/** Changes a section. Only what was touched is sent: the rest stays inherited where it is. */
export function EditSettingsForm({ section, settings }: EditSettingsFormProps) {
  const t = useText()
  const { handleSuccess } = useRouteModal()
  const keys: readonly SettingKey[] = SECTIONS[section]
  const form = useForm<SettingsPatch>({ defaultValues: pick(settings.values, keys) })
  const { dirtyFields } = form.formState
  const { mutate, isPending } = useSaveSettings({ success: t("settings.saved"), onSuccess: () => handleSuccess() })
  return (
    <DrawerForm
      title={t(`settings.sections.${section}.heading`)}
      description={settings.sales_channel_name ? t("settings.forChannel", { name: settings.sales_channel_name }) : t("settings.forProgramme")}
      form={form}
      onSubmit={(values) =>
        mutate(
          pick(
            values,
            keys.filter((key) => dirtyFields[key])
          )
        )
      }
      isPending={isPending}
      submit={t("actions.save")}
    >
      {keys.map((key) => (
        <SettingField key={key} name={key} control={form.control} />
      ))}
    </DrawerForm>
  )
}
