import { Client } from "pg"

export interface Statement {
  text: string
  values: unknown[]
}

type QueryMethod = (...args: unknown[]) => unknown

/**
 * Runs some work and returns the SQL statements that this process sent meanwhile, of whatever connection. Transaction
 * control (begin, commit, set …) is left out: it does no work that grows.
 */
export async function recordStatements<T>(work: () => Promise<T>): Promise<{ result: T; statements: Statement[] }> {
  const prototype = Client.prototype as unknown as { query: QueryMethod }
  const original = prototype.query
  const statements: Statement[] = []
  prototype.query = function record(this: unknown, ...args: unknown[]) {
    const text = textOf(args[0])
    if (!/^\s*(begin|commit|rollback|set|savepoint|release|start transaction)\b/i.test(text)) {
      statements.push({ text, values: valuesOf(args) })
    }
    return original.apply(this, args)
  }
  try {
    return { result: await work(), statements }
  } finally {
    prototype.query = original
  }
}

function textOf(query: unknown): string {
  if (typeof query === "string") {
    return query
  }
  return query !== null && typeof query === "object" && "text" in query ? String(query.text) : ""
}

/** Bound values are a second argument, or part of the query object. */
function valuesOf([query, values]: unknown[]): unknown[] {
  const bound = query !== null && typeof query === "object" && "values" in query ? query.values : values
  return Array.isArray(bound) ? bound : []
}
