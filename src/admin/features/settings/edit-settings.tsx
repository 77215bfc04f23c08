import { RouteDrawer } from "@medusajs/dashboard/components"
import { EditSettingsForm } from "./edit-settings-form"
import type { SectionName } from "./setting-fields"
import { useSettings } from "./use-settings"

/** The drawer that changes one section. */
export function EditSettings({ section }: { section: SectionName }) {
  const settings = useSettings()
  return <RouteDrawer>{settings && <EditSettingsForm section={section} settings={settings} />}</RouteDrawer>
}
