import type { Bindings, Sql } from "./sql"

/** Which rows of a list are asked for. */
export interface ListPage {
  limit: number
  offset: number
  /** A key of the list's allow-list, with a leading minus for descending. */
  order: string
  /** The id of the row before the page; `offset` then counts from there. */
  after?: string | null
}

export interface Counted {
  count: number
  /** There are more rows than `count`. */
  count_is_capped: boolean
}

/** Nobody turns two hundred pages, and counting a million rows takes longer than reading the page. */
const COUNT_LIMIT = 10_000

/** Counts rows one by one up to a limit, so that the count costs the same however long the list is. */
export async function countUpToLimit(sql: Sql, fromWhere: string, bindings: Bindings): Promise<Counted> {
  const [found] = await sql<{ count: number }>(
    `select count(*)::int as count from (select 1 ${fromWhere} limit :count_limit::int) counted`,
    { ...bindings, count_limit: COUNT_LIMIT + 1 }
  )
  const count = found?.count ?? 0
  return { count: Math.min(count, COUNT_LIMIT), count_is_capped: count > COUNT_LIMIT }
}
