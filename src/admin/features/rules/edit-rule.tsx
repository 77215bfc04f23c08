import { RouteDrawer } from "@medusajs/dashboard/components"
import { useApi } from "../../hooks/use-api"
import { EditRuleForm } from "./form/edit-rule-form"

/** What may still be said about a rule: its name and its end. */
export function EditRule({ id }: { id: string }) {
  const { data, error } = useApi("GET /admin/affiliate-commission-rules/:id", { params: { id } })
  if (error) {
    throw error
  }
  return <RouteDrawer>{data && <EditRuleForm rule={data.affiliate_commission_rule} />}</RouteDrawer>
}
