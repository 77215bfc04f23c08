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

/**
 * The FROM of a page, from what was counted. Where more is found than is counted, the rows of a page are soon met on the
 * way through the index of the order. Where it is less, it is all gathered before it is sorted: PostgreSQL, which has
 * to guess, may go through the whole index for the few rows that there are.
 * @param walked FROM and WHERE over the list's own tables
 * @param gathered a whole SELECT of the rows found, with what the order needs
 */
export const pageFrom = ({ count_is_capped }: Counted, walked: string, gathered: { select: string; alias: string; join?: string }): string =>
  count_is_capped ? walked : `from (${gathered.select} offset 0) ${gathered.alias} ${gathered.join ?? ""} where true`
