import { model } from "@medusajs/framework/utils"
import { ENTRY_KINDS } from "../domain/settlement/types"

/** Append-only: the database refuses UPDATE, DELETE and TRUNCATE. */
const AffiliateLedgerEntry = model
  .define("affiliate_ledger_entry", {
    id: model.id({ prefix: "affle" }).primaryKey(),
    /** Order of posting; ranges of it are scanned. */
    seq: model.autoincrement(),
    affiliate_id: model.text(),
    currency_code: model.text(),
    /** Signed, minor units, an integer. */
    amount: model.bigNumber(),
    kind: model.enum([...ENTRY_KINDS]),
    commission_id: model.text().nullable(),
    conversion_id: model.text().nullable(),
    line_id: model.text().nullable(),
    order_id: model.text().nullable(),
    payout_id: model.text().nullable(),
    rule_id: model.text().nullable(),
    /** The rule as it was when the line was first seen. */
    rule_snapshot: model.json().nullable(),
    /** Exact decimal as text, major units: what the rate was applied to. */
    attributable_amount: model.text().nullable(),
    /** Who may post what only once: `commission:line:seq`, `payout:id`, `adjustment:key`. */
    source_key: model.text(),
    available_at: model.dateTime(),
    actor_id: model.text(),
    reason: model.text().nullable(),
  })

export default AffiliateLedgerEntry
