import type { EventEmitter } from "node:events"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

type Listener = ((...args: unknown[]) => void) & { subscriberId?: string }

/**
 * Takes the plugin's subscribers off Medusa's local bus: its events are lost, as when a bus drops them. Those of `but`
 * still arrive. @returns what puts the subscribers back.
 */
export function dropEvents(container: MedusaContainer, { but = [] }: { but?: string[] } = {}): () => void {
  const emitter = emitterOf(container)
  const taken = emitter.eventNames().flatMap((event) => {
    const listeners = but.includes(String(event)) ? [] : (emitter.listeners(event) as Listener[])
    return listeners.filter(isOurs).map((listener) => ({ event, listener }))
  })
  taken.forEach(({ event, listener }) => emitter.off(event, listener))
  return () => taken.forEach(({ event, listener }) => emitter.on(event, listener))
}

/** Runs some work while the plugin hears only these events. */
export async function hearingOnly<T>(container: MedusaContainer, events: string[], work: () => Promise<T>): Promise<T> {
  const restore = dropEvents(container, { but: events })
  try {
    return await work()
  } finally {
    restore()
  }
}

const isOurs = (listener: Listener) => listener.subscriberId?.startsWith("affiliate-") === true

/** The local bus keeps one emitter for the process; nothing public of it can take a subscriber off for a while. */
function emitterOf(container: MedusaContainer): EventEmitter {
  return (container.resolve(Modules.EVENT_BUS) as unknown as { eventEmitter_: EventEmitter }).eventEmitter_
}
