import { model } from "@medusajs/framework/utils"

/** Who did what and why. Append-only, as the ledger. */
const AffiliateAuditEntry = model
  .define("affiliate_audit_entry", {
    id: model.id({ prefix: "affaud" }).primaryKey(),
    seq: model.autoincrement(),
    entity: model.text(),
    entity_id: model.text(),
    action: model.text(),
    from_state: model.text().nullable(),
    to_state: model.text().nullable(),
    actor_id: model.text(),
    reason: model.text().nullable(),
    data: model.json().nullable(),
  })
  .indexes([{ on: ["entity", "entity_id"] }])

export default AffiliateAuditEntry
