import { broken, invalid } from "./errors"

/** What people may sort by, and the column of each. One that may be null is listed as "column nulls last". */
export type Sorts = Readonly<Record<string, string>>

/**
 * An ORDER BY list from a request's `order`: a key of the allow-list, with a leading minus for descending; `tie`, an id,
 * makes it total. Column names never come from the request; validators refuse an unknown key with a 400 before it gets here.
 */
export function orderBy(order: string, sorts: Sorts, tie: string): string {
  const { column, direction, nulls } = sortOf(order, sorts)
  // "nulls last" only where there can be any: otherwise no index could serve the order.
  return `${[column, direction, ...nulls].join(" ")}, ${tie} ${direction}`
}

/**
 * The condition that a row comes after the one whose id is bound as `:after`, for pages at any depth. `from` is the
 * FROM clause in which the row is found.
 * @throws MedusaError invalid_data for a column that may be null: such rows cannot be compared.
 */
export function afterRow(order: string, sorts: Sorts, tie: string, from: string): string {
  const { column, direction, nulls } = sortOf(order, sorts)
  if (nulls.length > 0) {
    throw invalid(`Field 'after': cannot be used with the order '${order}', because some rows have nothing there.`)
  }
  const operator = direction === "desc" ? "<" : ">"
  const seen = (columns: string) => `(select ${columns} ${from} where ${tie} = :after)`
  // The first half alone says less, but an index over the column can serve it.
  return `${column} ${operator}= ${seen(column)} and (${column}, ${tie}) ${operator} ${seen(`${column}, ${tie}`)}`
}

function sortOf(order: string, sorts: Sorts): { column: string; direction: "asc" | "desc"; nulls: string[] } {
  const key = order.replace(/^-/, "")
  const [column, ...nulls] = Object.prototype.hasOwnProperty.call(sorts, key) ? (sorts[key]?.split(" ") ?? []) : []
  if (!column) {
    throw broken(`Cannot sort by ${order}`)
  }
  return { column, nulls, direction: order.startsWith("-") ? "desc" : "asc" }
}
