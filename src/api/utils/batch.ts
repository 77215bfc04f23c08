import { z } from "@medusajs/framework/zod"
import { BATCH_OUTCOMES } from "../../workflows/batches/move-each"
import { id, text } from "./schemas"

/** Each is moved by itself, with all that follows from it; more would keep the request open for long. */
const MAX_BATCH = 100

/** One action on several things. */
export const batchBody = <const Actions extends readonly [string, ...string[]]>(actions: Actions) =>
  z.strictObject({
    action: z.enum(actions),
    ids: z.array(id()).min(1).max(MAX_BATCH),
    reason: text(500).optional().describe("For all of them; required where the action by itself requires it"),
  })

/** What became of each, in the order in which they were named; one that is named twice is moved once. */
export const batchResponse = z.object({
  results: z.array(
    z.object({
      id: z.string(),
      outcome: z.enum(BATCH_OUTCOMES),
      message: z.string().nullable().describe("Why it was refused, as the single move would say it"),
    })
  ),
})
