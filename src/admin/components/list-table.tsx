import { DataTable, type DataTableProps } from "@medusajs/dashboard/components"
import { Container, clx, type DataTableFilter } from "@medusajs/ui"
import { useApi } from "../hooks/use-api"
import { PAGE_SIZE, useListQuery } from "../hooks/use-list-query"
import { useText } from "../hooks/use-text"
import type { Answer, Query, ReadRoute } from "../lib/contract-types"

interface ListAnswer {
  count: number
}

interface ListTableProps<R extends ReadRoute, T>
  extends Pick<
    DataTableProps<T>,
    "columns" | "commands" | "action" | "actions" | "actionMenu" | "rowHref" | "heading" | "headingLevel" | "subHeading" | "prefix" | "rowSelection" | "enableSearch" | "filterBarContent"
  > {
  route: R
  /** Which part of the answer holds the rows. */
  rows: (answer: Answer<R>) => T[]
  /** What the page itself fixes: the affiliate whose payouts these are. */
  fixed?: Query<R>
  filters?: DataTableFilter[]
  /** What an empty list says; the same texts when a filter left nothing are the table's own. */
  empty: { heading: string; description: string }
  pageSize?: number
  /** Rows are known by their id unless said otherwise. */
  getRowId?: (row: T) => string
}

/** The dashboard's table has one row for its heading and everything that can be done: on a phone its buttons would be cut off. */
const NARROW = "max-sm:[&_.w-full.justify-between]:flex-wrap max-sm:[&_.w-full.justify-between_:is(a,button)]:shrink-0"

/**
 * A list of the API as the dashboard shows its own: search, filters, sort and page are kept in the URL and answered by
 * the server.
 */
export function ListTable<R extends ReadRoute, T extends { id: string }>({ route, rows, fixed, empty, pageSize = PAGE_SIZE, getRowId, ...table }: ListTableProps<R, T>) {
  const t = useText()
  const query = useListQuery({ filters: table.filters?.map(({ id }) => id), prefix: table.prefix, pageSize })
  const { data, isLoading, error } = useApi(route, { query: { ...query, ...fixed } as Query<R> }, { keepPrevious: true })
  if (error) {
    throw error
  }
  return (
    <Container className={clx("divide-y p-0", NARROW)}>
      <DataTable
        {...table}
        data={data ? rows(data) : []}
        rowCount={(data as ListAnswer | undefined)?.count ?? 0}
        getRowId={getRowId ?? (({ id }) => id)}
        isLoading={isLoading}
        pageSize={pageSize}
        emptyState={{ empty, filtered: { heading: t("list.nothingFound"), description: t("list.nothingFoundHint") } }}
      />
    </Container>
  )
}
