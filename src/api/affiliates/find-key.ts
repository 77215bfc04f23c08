import type { MedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { AFFILIATE_MODULE } from "../../modules/affiliate"

/** A key that was revoked or made in the admin is noticed after this. */
const KEEP_MS = 60_000

let found: { token: string | null; at: number } | null = null

/**
 * The publishable key that the portal sends with each call: the option's, else one that belongs to the store's default
 * sales channel. Null where there is none; none is ever made here, since a key opens the store's API.
 */
export async function publishableKey(req: MedusaRequest): Promise<string | null> {
  const { publishable_key } = req.scope.resolve(AFFILIATE_MODULE).pluginOptions.portal
  if (publishable_key) {
    return publishable_key
  }
  const now = Date.now()
  if (!found?.token || now - found.at > KEEP_MS) {
    found = { token: await keyOfDefaultChannel(req), at: now }
  }
  return found.token
}

interface KeyRow {
  token: string
  sales_channels?: ({ id: string } | null)[] | null
}

/** The oldest, so that making another key does not change what the portal uses. */
async function keyOfDefaultChannel(req: MedusaRequest): Promise<string | null> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data: stores } = await query.graph({ entity: "store", fields: ["default_sales_channel_id"] })
  const channelId = stores[0]?.default_sales_channel_id
  if (!channelId) {
    return null
  }
  const { data } = await query.graph({
    entity: "api_key",
    fields: ["token", "sales_channels.id"],
    filters: { type: "publishable", revoked_at: null },
    pagination: { order: { created_at: "ASC" } },
  })
  const keys = data as unknown as KeyRow[]
  return keys.find(({ sales_channels }) => sales_channels?.some((channel) => channel?.id === channelId))?.token ?? null
}
