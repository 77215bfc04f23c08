import { z } from "@medusajs/framework/zod"
import { id, named } from "./schemas"

const MAX_LIMIT = 500
export const DEFAULT_LIMIT = 50

/** A bound on a moment, as Medusa's lists take it: `created_at[$gte]=2026-01-01T00:00:00Z`. */
const dateRange = z
  .strictObject({
    $gt: z.iso.datetime({ offset: true, error: named("must be an instant") }),
    $gte: z.iso.datetime({ offset: true, error: named("must be an instant") }),
    $lt: z.iso.datetime({ offset: true, error: named("must be an instant") }),
    $lte: z.iso.datetime({ offset: true, error: named("must be an instant") }),
  })
  .partial()

/** One value or several: `status=active` or `status[]=active&status[]=pending`. */
export const oneOrMore = <T extends z.ZodType>(schema: T) => z.union([schema, z.array(schema).min(1).max(100)])

export const filters = { dateRange: () => dateRange.optional() }

/** A boolean as a query writes it. */
export const flag = () => z.enum(["true", "false"]).transform((value) => value === "true")

/**
 * The query of a list: `limit`, `offset`, `order` and the given filters; nothing else. `order` is one of the sorts, with
 * a leading minus for descending: an allow-list, so no request ever gets near a column's name.
 */
export function listQuery<F extends z.ZodRawShape>(sorts: readonly string[], shape: F) {
  const orders = sorts.flatMap((sort) => [sort, `-${sort}`])
  return z.strictObject({
    limit: z.coerce.number().int().min(1).max(MAX_LIMIT).default(DEFAULT_LIMIT),
    offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
    order: z.enum(orders as [string, ...string[]]).optional(),
    ...shape,
  })
}

/** For lists that grow without end: a page at any depth. */
export const afterRow = () =>
  id()
    .optional()
    .describe("The id of the last row of the page before, in the same order: quick at any depth, where a large offset crawls. `offset` counts from there")

/** The answer of a list: `{ affiliates: [...], count, limit, offset }`. */
export const listResponse = <K extends string, Item extends z.ZodType>(key: K, item: Item) =>
  z.object({
    ...({ [key]: z.array(item) } as Record<K, z.ZodArray<Item>>),
    count: z.number().int(),
    limit: z.number().int(),
    offset: z.number().int(),
  })

/** The answer of a list that may be too long to be counted. */
export const cappedListResponse = <K extends string, Item extends z.ZodType>(key: K, item: Item) =>
  listResponse(key, item).extend({ count_is_capped: z.boolean().describe("There are more rows than `count`, which stops at 10,000") })
