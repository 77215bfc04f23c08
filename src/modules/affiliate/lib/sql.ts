import type { Context } from "@medusajs/framework/types"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { broken } from "./errors"

/** Values by name: `:name` in the statement. JSON and arrays are cast there: `:rows::jsonb`, `:ids::text[]`. */
export type Bindings = Readonly<Record<string, string | number | boolean | null | Date | readonly (string | null)[]>>

/** Runs one statement in the current transaction, or outside of one where there is none. Bindings never enter its text. */
export type Sql = <T extends object = Record<string, unknown>>(statement: string, bindings?: Bindings) => Promise<T[]>

/** The statement runner of a service call's context, as `@InjectManager` and `@InjectTransactionManager` fill it. */
export function sqlOf(context: Context): Sql {
  const manager = (context.transactionManager ?? context.manager) as EntityManager | undefined
  if (!manager) {
    throw broken("No entity manager in the context: is the method decorated with @InjectManager?")
  }
  return async (statement, bindings = {}) => {
    const runner = manager.getTransactionContext() ?? manager.getKnex()
    const result = await runner.raw(statement, bindings)
    return result.rows
  }
}

/**
 * Takes a transaction-scoped advisory lock. Always a statement of its own under READ COMMITTED: taken inside the
 * statement that does the work, that statement's snapshot is older than the lock and misses what the holder wrote.
 */
export async function lock(sql: Sql, key: string): Promise<void> {
  await sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))", { key })
}

/** The first row, or null. */
export async function one<T extends object>(rows: Promise<T[]>): Promise<T | null> {
  return (await rows)[0] ?? null
}

/** Whether the database refused a value or a row, and not the whole work: SQLSTATE classes 22 and 23. */
export function isFaultOfData(error: unknown): boolean {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : null
  return typeof code === "string" && /^2[23][0-9A-Z]{3}$/.test(code)
}
