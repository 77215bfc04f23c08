import { EditSettings } from "../../../../features/settings/edit-settings"

const AttributionSettingsPage = () => <EditSettings section="attribution" />

export default AttributionSettingsPage
