import { EditFraud } from "../../../../features/settings/fraud/edit-fraud"

const FraudSettingsPage = () => <EditFraud />

export default FraudSettingsPage
