import { model } from "@medusajs/framework/utils"
import { ATTRIBUTION_MODELS, ATTRIBUTION_SOURCES } from "../domain/attribution/types"

/** Who brought a conversion. One is active; a retired one keeps its history. */
const AffiliateAttribution = model
  .define("affiliate_attribution", {
    id: model.id({ prefix: "affattr" }).primaryKey(),
    conversion_id: model.text(),
    affiliate_id: model.text(),
    /** The affiliate's organisation then: rules are chosen by it, whatever the affiliate joins later. */
    org_id: model.text().nullable(),
    referral_code_id: model.text().nullable(),
    source: model.enum([...ATTRIBUTION_SOURCES]),
    model: model.enum([...ATTRIBUTION_MODELS]).nullable(),
    touched_at: model.dateTime().nullable(),
    click_id: model.text().nullable(),
    sub_id: model.text().nullable(),
    landing_page: model.text().nullable(),
    /** Step by step: why this affiliate. */
    explanation: model.json(),
    /** Lines that no rule paid when they were first seen; they are not judged again. */
    unruled_line_ids: model.json().default([] as unknown as Record<string, unknown>),
    actor_id: model.text(),
    reason: model.text().nullable(),
    replaced_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["conversion_id"], unique: true, where: "replaced_at IS NULL AND deleted_at IS NULL" },
    { on: ["affiliate_id", "created_at"] },
    { on: ["referral_code_id"] },
  ])

export default AffiliateAttribution
