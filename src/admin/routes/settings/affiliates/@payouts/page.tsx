import { EditSettings } from "../../../../features/settings/edit-settings"

const PayoutsSettingsPage = () => <EditSettings section="payouts" />

export default PayoutsSettingsPage
