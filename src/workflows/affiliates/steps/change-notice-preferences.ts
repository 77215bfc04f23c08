import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import type { NoticePreferences } from "../../../modules/affiliate/domain/notices/templates"
import type { Actor } from "../../../modules/affiliate/lib/actor"

export interface ChangeNoticePreferencesInput {
  affiliate_id: string
  patch: Partial<NoticePreferences>
  actor: Actor
}

/** Keeps which groups of mails an affiliate wants. */
export const changeNoticePreferencesStep = createStep(
  { name: "affiliate-change-notice-preferences", noCompensation: true },
  async ({ affiliate_id, patch, actor }: ChangeNoticePreferencesInput, { container }) => {
    await container.resolve(AFFILIATE_MODULE).changeNoticePreferences(affiliate_id, patch, actor)
    return new StepResponse(undefined)
  }
)
