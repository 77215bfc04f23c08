import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { messageOf } from "../../modules/affiliate/lib/errors"

export const BATCH_OUTCOMES = ["moved", "refused"] as const

/** What became of one thing in a batch; `message` says why it was refused. */
export interface BatchResult {
  id: string
  outcome: (typeof BATCH_OUTCOMES)[number]
  message: string | null
}

/** A workflow's run, as `run({ throwOnError: false })` gives it. */
interface Run {
  errors: { error: unknown }[]
}

/** Refusals that are meant for people. Anything else is a fault, and its details belong in the log. */
const FOR_PEOPLE = new Set<unknown>([MedusaError.Types.NOT_FOUND, MedusaError.Types.NOT_ALLOWED, MedusaError.Types.INVALID_DATA])

/**
 * Makes the same move for each id by itself, one after the other, with everything that belongs to it: its state guard, its
 * trail, its events. One that is refused keeps none of the others from moving, so whoever ticked a hundred rows is told
 * which two did not go, and why.
 */
export async function moveEach(container: MedusaContainer, ids: readonly string[], move: (id: string) => Promise<Run>): Promise<BatchResult[]> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const results: BatchResult[] = []
  for (const id of new Set(ids)) {
    const { errors } = await move(id)
    const [failure] = errors
    results.push({ id, outcome: failure ? "refused" : "moved", message: failure ? sentenceOf(id, failure.error, logger) : null })
  }
  return results
}

function sentenceOf(id: string, error: unknown, logger: Logger): string {
  const type = typeof error === "object" && error !== null && "type" in error ? error.type : null
  if (FOR_PEOPLE.has(type)) {
    return messageOf(error)
  }
  logger.error(`medusa-plugin-affiliates: ${id} could not be moved: ${messageOf(error)}`)
  return "Something went wrong; the server's log says what."
}
