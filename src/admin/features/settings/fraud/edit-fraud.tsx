import { RouteFocusModal } from "@medusajs/dashboard/components"
import { useSettings } from "../use-settings"
import { FraudForm } from "./fraud-form"

/** The modal that changes the fraud guard, with what the change would have meant. */
export function EditFraud() {
  const settings = useSettings()
  return <RouteFocusModal>{settings && <FraudForm settings={settings} />}</RouteFocusModal>
}
