import { broken } from "./errors"

/**
 * An ORDER BY expression from a request's `order`: a key of the allow-list, with a leading minus for descending.
 * A column that may be null is listed as "column nulls last". Column names never come from the request; validators refuse an unknown key with a 400 before it gets here.
 */
export function orderBy(order: string, sorts: Readonly<Record<string, string>>): string {
  const column = Object.prototype.hasOwnProperty.call(sorts, order.replace(/^-/, "")) ? sorts[order.replace(/^-/, "")] : null
  if (!column) {
    throw broken(`Cannot sort by ${order}`)
  }
  // "nulls last" only where there can be any: otherwise no index could serve the order.
  const [name, ...nulls] = column.split(" ")
  return [name, order.startsWith("-") ? "desc" : "asc", ...nulls].join(" ")
}
