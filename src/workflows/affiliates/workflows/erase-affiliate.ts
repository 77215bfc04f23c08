import { createWorkflow, transform } from "@medusajs/framework/workflows-sdk"
import { AFFILIATE_EVENTS } from "../../../types/events"
import { emitDomainEventsStep } from "../../events/emit-domain-events"
import { removeFilesStep } from "../../files/remove-files"
import { forgetNoticesStep } from "../../notices/forget-notices"
import { eraseAffiliateStep, type EraseAffiliateInput } from "../steps/erase-affiliate"
import { forgetSignInsStep } from "../steps/forget-sign-ins"

/** An affiliate is forgotten: its data, its files, its sign-in, the mails to it. The books stay. */
export const eraseAffiliateWorkflow = createWorkflow("affiliate-erase", (input: EraseAffiliateInput) => {
  const erased = eraseAffiliateStep(input)
  removeFilesStep(erased)
  const who = transform({ erased }, ({ erased: { id, emails, member_ids } }) => ({
    actor_ids: [id, ...member_ids],
    receiver_ids: [id, ...member_ids],
    to: emails,
  }))
  forgetSignInsStep(who)
  forgetNoticesStep(who)
  emitDomainEventsStep(
    transform({ erased, input }, ({ erased, input }) =>
      erased.was_erased ? [] : [{ name: AFFILIATE_EVENTS.AFFILIATE_ERASED, data: { id: erased.id, actor_id: input.actor.id } }]
    )
  )
})
