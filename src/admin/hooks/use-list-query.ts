import { useMemo } from "react"
import { useQueryParams } from "@medusajs/dashboard/hooks"

export const PAGE_SIZE = 20

interface ListQueryOptions {
  /** Ids of the table's filters: they are the API's own query keys. */
  filters?: readonly string[]
  /** Keeps two tables of one page apart in the URL. */
  prefix?: string
  pageSize?: number
}

/** What the URL says of a table, as the API takes it. The dashboard's DataTable keeps search, filters, sort and page there. */
export function useListQuery({ filters = [], prefix, pageSize = PAGE_SIZE }: ListQueryOptions = {}): Record<string, unknown> {
  const keys = [...filters, "q", "order", "offset"]
  const raw = useQueryParams(keys, prefix)
  const written = JSON.stringify(raw)
  return useMemo(() => {
    const { q, order, offset, ...filtered } = JSON.parse(written) as Record<string, string | undefined>
    const parsed = Object.entries(filtered)
      .map(([key, value]) => [key, value ? (JSON.parse(value) as unknown) : undefined] as const)
      .filter(([, value]) => isChosen(value))
    const query = { limit: pageSize, offset: offset ? parseInt(offset, 10) : 0, ...(q ? { q } : {}), ...(order ? { order } : {}) }
    return { ...query, ...Object.fromEntries(parsed) }
  }, [written, pageSize])
}

/** A filter that was added and not yet given a value stands in the URL as an empty text, list or range. */
const isChosen = (value: unknown): boolean =>
  typeof value === "object" && value !== null ? Object.keys(value).length > 0 : value !== undefined && value !== null && value !== ""
