import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * Runs work that nobody else may do at the same time, in any process, however long it takes. The work opens
 * transactions of its own; the lock is held by another, which writes nothing, so that a process that dies gives it back
 * at once. Not for guarding a write: what commits is guarded by locks in the writing transaction itself.
 */
export async function exclusively<T>(
  connection: Knex,
  key: string,
  work: () => Promise<T>
): Promise<{ ran: true; result: T } | { ran: false }> {
  return connection.transaction(async (holder) => {
    const { rows } = await holder.raw<{ rows: { taken: boolean }[] }>("select pg_try_advisory_xact_lock(hashtextextended(:key, 0)) as taken", { key })
    return rows[0]?.taken ? { ran: true, result: await work() } : { ran: false }
  })
}
