import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** What became of a piece of work that only one may do at a time. */
export type AloneOutcome<T> = { ran: true; result: T } | { ran: false }

/**
 * Does a piece of work unless somebody else is at it, in whichever process Medusa's Locking module reaches. A courtesy,
 * not a guard: what must never happen twice is guarded by the database.
 */
export async function runAlone<T>(container: MedusaContainer, key: string, work: () => Promise<T>): Promise<AloneOutcome<T>> {
  let mine = false
  const begin = () => {
    mine = true
    return work()
  }
  try {
    return { ran: true, result: await container.resolve(Modules.LOCKING).execute(key, begin, { timeout: LOCK_TIMEOUT_SECONDS }) }
  } catch (error) {
    if (mine) {
      throw error
    }
    return { ran: false }
  }
}

/** Somebody else is at it; waiting longer would only keep people waiting. */
const LOCK_TIMEOUT_SECONDS = 5
