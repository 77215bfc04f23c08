import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules, type AbstractEventBusModuleService } from "@medusajs/framework/utils"

export interface RecordedEvent {
  name: string
  data: unknown
}

/** Everything that is emitted while some work runs, whether or not anybody listens. */
export async function recordEvents(container: MedusaContainer, work: () => Promise<void>): Promise<RecordedEvent[]> {
  const bus = container.resolve(Modules.EVENT_BUS) as unknown as AbstractEventBusModuleService
  const events: RecordedEvent[] = []
  const record = async ({ name, data }: RecordedEvent) => {
    events.push({ name, data })
  }
  bus.addInterceptor(record)
  try {
    await work()
  } finally {
    bus.removeInterceptor(record)
  }
  return events
}
