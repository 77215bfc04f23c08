import { model } from "@medusajs/framework/utils"

/** How far a job has looked: changes before `watched_until` have been seen. */
const AffiliateWatermark = model.define("affiliate_watermark", {
  id: model.text().primaryKey(),
  watched_until: model.dateTime(),
})

export default AffiliateWatermark
