import type { MedusaRequest } from "@medusajs/framework/http"
import type { DateRange } from "../../modules/affiliate/lib/filters"
import type { Counted } from "../../modules/affiliate/lib/list-page"
import type { ListAnswer } from "./contract"

/** What a list that the plugin reads itself was asked for, as its contract's query checked it. */
export interface PageRequest {
  limit: number
  offset: number
  order: string
  after: string | null
}

/** The page that a request asks for, in the given order where it names none. */
export function pageOf(req: MedusaRequest<unknown>, defaultOrder: string): PageRequest {
  const { limit, offset, order, after } = req.validatedQuery as { limit: number; offset: number; order?: string; after?: string }
  return { limit, offset, order: order ?? defaultOrder, after: after ?? null }
}

/** A list's answer under its resource's name. */
export function listAnswer<K extends string, T>(key: K, rows: T[], count: number, page: PageRequest): Record<K, T[]> & ListAnswer {
  return { ...({ [key]: rows } as Record<K, T[]>), count, limit: page.limit, offset: page.offset }
}

/** The answer of a list that may be too long to be counted. */
export function cappedListAnswer<K extends string, T>(key: K, rows: T[], { count, count_is_capped }: Counted, page: PageRequest) {
  return { ...listAnswer(key, rows, count, page), count_is_capped }
}

/** A filter that takes one value or several, as a list; null where the request does not name it. */
export function valuesOf(req: MedusaRequest<unknown>, key: string): string[] | null {
  const value = req.validatedQuery[key] as string | string[] | undefined
  return value === undefined ? null : [value].flat()
}

/** A filter of one value; null where the request does not name it. */
export function valueOf(req: MedusaRequest<unknown>, key: string): string | null {
  return (req.validatedQuery[key] as string | undefined) ?? null
}

/** Bounds on a moment; null where the request names none. */
export function rangeOf(req: MedusaRequest<unknown>, key: string): DateRange | null {
  return (req.validatedQuery[key] as DateRange | undefined) ?? null
}

/** A yes or no; null where the request does not say. */
export function flagOf(req: MedusaRequest<unknown>, key: string): boolean | null {
  return (req.validatedQuery[key] as boolean | undefined) ?? null
}
