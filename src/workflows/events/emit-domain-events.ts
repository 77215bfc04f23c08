import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { AffiliateEventName } from "../../types/events"

/** Something that happened, for merchants' subscribers and mails. `data.id` is the thing it happened to. */
export interface DomainEvent {
  name: AffiliateEventName
  data: { id: string } & Record<string, string>
}

/** Emits events of several names at once; Medusa delivers them when the workflow has succeeded. Usually there are none. */
export const emitDomainEventsStep = createStep(
  { name: "affiliate-emit-domain-events", noCompensation: true },
  async (events: DomainEvent[], { container, eventGroupId }) => {
    if (events.length > 0) {
      await container.resolve(Modules.EVENT_BUS).emit(events.map((event) => ({ ...event, metadata: { eventGroupId } })))
    }
    return new StepResponse(undefined)
  }
)
