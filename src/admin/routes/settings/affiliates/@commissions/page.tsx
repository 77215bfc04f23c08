import { EditSettings } from "../../../../features/settings/edit-settings"

const CommissionsSettingsPage = () => <EditSettings section="commissions" />

export default CommissionsSettingsPage
