import { useDataTableDateFilters } from "@medusajs/dashboard/hooks"
import type { DataTableFilter } from "@medusajs/ui"

/** The dashboard's own filter for a moment (today, last 7 days, a range …) on another column. */
export function useDateFilter(id: string, label: string): DataTableFilter[] {
  const [createdAt] = useDataTableDateFilters()
  return createdAt ? [{ ...createdAt, id, label }] : []
}
