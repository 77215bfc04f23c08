import type { MedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { ListAnswer } from "./contract"

/** A part of the path. PostgreSQL has no text with a NUL in it, so nothing can be called that. */
export const param = (req: MedusaRequest<unknown>, name: string): string => (req.params[name] ?? "").replaceAll("\u0000", "\ufffd")

/** A page of an entity through Medusa's query, by the request's checked filters, order and fields. */
export async function listPage(
  req: MedusaRequest<unknown>,
  entity: string,
  scope: Record<string, unknown> = {}
): Promise<ListAnswer & { rows: object[] }> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { skip = 0, take = 0, order } = req.queryConfig.pagination
  const { data, metadata } = await query.graph({
    entity,
    fields: req.queryConfig.fields,
    filters: { ...req.filterableFields, ...scope },
    // Without an order pages could overlap; ids of one kind sort by their age.
    pagination: { skip, take, order: { ...(order ?? { created_at: "DESC" }), id: "ASC" } },
  })
  return { rows: data as object[], count: metadata?.count ?? 0, limit: take, offset: skip }
}

/** One record through Medusa's query, with the fields that the request asks for. @throws MedusaError not_found. */
export async function retrieveOne(
  req: MedusaRequest<unknown>,
  entity: string,
  filters: Record<string, unknown>,
  what: string
): Promise<Record<string, unknown>> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity, fields: req.queryConfig.fields, filters })
  const [found] = data as Record<string, unknown>[]
  if (!found) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `${what} with id ${String(filters.id)} was not found.`)
  }
  return found
}
