import { broken } from "./errors"

/**
 * An ORDER BY expression from a request's `order`: a key of the allow-list, with a leading minus for descending.
 * Column names never come from the request; validators refuse an unknown key with a 400 before it gets here.
 */
export function orderBy(order: string, sorts: Readonly<Record<string, string>>): string {
  const column = Object.prototype.hasOwnProperty.call(sorts, order.replace(/^-/, "")) ? sorts[order.replace(/^-/, "")] : null
  if (!column) {
    throw broken(`Cannot sort by ${order}`)
  }
  return `${column} ${order.startsWith("-") ? "desc" : "asc"} nulls last`
}
