import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { SettingsView } from "../../../modules/affiliate/services/settings-desk-service"

/** Settings with the names of their sales channels, in one query: null for the programme's own, and for a channel that is gone. */
export async function withChannelNames(container: MedusaContainer, settings: readonly SettingsView[]) {
  const ids = settings.flatMap(({ sales_channel_id }) => (sales_channel_id === null ? [] : [sales_channel_id]))
  const names = ids.length > 0 ? await readNames(container, ids) : new Map<string, string>()
  return settings.map((view) => ({ ...view, sales_channel_name: names.get(view.sales_channel_id ?? "") ?? null }))
}

async function readNames(container: MedusaContainer, ids: string[]): Promise<Map<string, string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "sales_channel", fields: ["id", "name"], filters: { id: ids } })
  return new Map(data.map(({ id, name }) => [id, name]))
}
