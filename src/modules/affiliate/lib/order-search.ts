import { affiliateSearch, containing, PART_OF_NAME } from "./filters"
import type { Sql } from "./sql"

/** What a text finds among orders: those of that number, and those of affiliates of that name. Ready to be bound. */
export interface OrderSearch {
  conversion_ids: string[]
  /** Null where there are too many to name them: then `q` finds them again. */
  named_ids: string[] | null
  /** A pattern for ILIKE. */
  q: string | null
}

export const NO_SEARCH: OrderSearch = { conversion_ids: [], named_ids: null, q: null }

const NAMED_AT_MOST = 100

/** That the alias `p` is one of the affiliates found. */
export const FOUND_AFFILIATE = `(:named_ids::text[] is null or p.id = any(:named_ids::text[]))
  and (:named_ids::text[] is not null or p.name ilike :q)`

const ORDERS = "select id from affiliate_conversion where display_id = :number and deleted_at is null"

/** Looks a text up before the list is read, so that the list begins with what was found. People write an order's number with or without its sign. */
export async function searchOrders(sql: Sql, text: string | null | undefined): Promise<OrderSearch> {
  if (!text) {
    return NO_SEARCH
  }
  const orders = await sql<{ id: string }>(ORDERS, { number: text.trim().replace(/^#/, "") })
  return { q: containing(text), conversion_ids: orders.map(({ id }) => id), named_ids: await searchAffiliates(sql, text, PART_OF_NAME) }
}

/** @param where `PART_OF_NAME` or `PART_OF_AFFILIATE`. @returns the ids of those found; null where they are too many to name. */
export async function searchAffiliates(sql: Sql, text: string, where: string): Promise<string[] | null> {
  const found = await sql<{ id: string }>(`select a.id from affiliate a where a.deleted_at is null and ${where} limit :at_most::int`, {
    ...affiliateSearch(text),
    at_most: NAMED_AT_MOST + 1,
  })
  return found.length > NAMED_AT_MOST ? null : found.map(({ id }) => id)
}
