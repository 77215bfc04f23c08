import { RouteDrawer } from "@medusajs/dashboard/components"
import { Heading, Text } from "@medusajs/ui"
import { useApi } from "../../hooks/use-api"
import { useText } from "../../hooks/use-text"
import { EditRuleForm } from "./form/edit-rule-form"

/** What may still be said about a rule: its name and its end. */
export function EditRule({ id }: { id: string }) {
  const t = useText()
  const { data, error } = useApi("GET /admin/affiliate-commission-rules/:id", { params: { id } })
  if (error) {
    throw error
  }
  return (
    <RouteDrawer>
      <RouteDrawer.Header>
        <RouteDrawer.Title asChild>
          <Heading>{t("rules.edit.heading")}</Heading>
        </RouteDrawer.Title>
        <RouteDrawer.Description asChild>
          <Text size="small" className="text-ui-fg-subtle text-pretty">
            {t("rules.edit.hint")}
          </Text>
        </RouteDrawer.Description>
      </RouteDrawer.Header>
      {data && <EditRuleForm rule={data.affiliate_commission_rule} />}
    </RouteDrawer>
  )
}
