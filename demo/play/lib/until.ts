import { setTimeout as pause } from "node:timers/promises"

const POLL_MS = 100
const PATIENCE_S = 30

type Answer<T> = { found: T; saw?: undefined } | { found?: undefined; saw: string }

/**
 * Asks until there is an answer: the plugin works on Medusa's events, so its books follow an order by a moment.
 * @param what completes "Waited 30 s for …"
 * @param probe gives the answer, or what it saw instead as a sentence
 */
export async function until<T>(what: string, probe: () => Promise<Answer<T>>): Promise<T> {
  const deadline = Date.now() + PATIENCE_S * 1000
  for (;;) {
    const answer = await probe()
    if (answer.saw === undefined) {
      return answer.found
    }
    if (Date.now() > deadline) {
      throw new Error(`Waited ${PATIENCE_S} s for ${what}; ${answer.saw}`)
    }
    await pause(POLL_MS)
  }
}

/** Runs the work for every item, so many at a time; items begin in their order. */
export async function eachOf<T>(items: readonly T[], atOnce: number, work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values()
  const runners = Array.from({ length: atOnce }, async () => {
    for (const item of queue) {
      await work(item)
    }
  })
  await Promise.all(runners)
}
