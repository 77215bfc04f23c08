import { ActionMenu, SectionRow } from "@medusajs/dashboard/components"
import { PencilSquare } from "@medusajs/icons"
import { useLocation } from "react-router-dom"
import { Section } from "../../components/section"
import { useText } from "../../hooks/use-text"
import { SECTIONS, type SectionName, type SettingKey, type SettingsView } from "./setting-fields"
import { SettingOrigin } from "./setting-origin"
import { SettingValue } from "./setting-value"

interface SettingSectionProps {
  name: SectionName
  settings: SettingsView
}

/** Settings that belong together: what holds, and whether it was decided here. */
export function SettingSection({ name, settings }: SettingSectionProps) {
  const t = useText()
  const { search } = useLocation()
  const keys: readonly SettingKey[] = SECTIONS[name]
  return (
    <Section
      title={t(`settings.sections.${name}.heading`)}
      description={t(`settings.sections.${name}.hint`)}
      actions={<ActionMenu groups={[{ actions: [{ icon: <PencilSquare />, label: t("actions.edit"), to: `${name}${search}` }] }]} />}
    >
      {keys.map((key) => (
        <SectionRow
          key={key}
          title={t(`settings.fields.${key}.label`)}
          value={
            <div className="flex w-full items-center justify-between gap-x-4">
              <SettingValue name={key} settings={settings} />
              <SettingOrigin name={key} settings={settings} />
            </div>
          }
        />
      ))}
    </Section>
  )
}
