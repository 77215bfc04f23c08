import { z } from "@medusajs/framework/zod"
import { ENTRY_KINDS } from "../../../modules/affiliate/domain/settlement/types"
import { COMMISSION_STATES, PAYOUT_STATES } from "../../../modules/affiliate/domain/states"
import { ruleSnapshotView } from "../../utils/answers"
import { defineContracts } from "../../utils/contract"
import { afterRow, cappedListResponse, filters as range, listQuery, oneOrMore } from "../../utils/lists"
import { currencyCode, dateTime, id, signedMajorAmount, text } from "../../utils/schemas"

const entry = z.object({
  id: z.string(),
  seq: z.string().describe("Order of posting"),
  affiliate_id: z.string(),
  affiliate_name: z.string(),
  currency_code: z.string(),
  amount: signedMajorAmount(),
  kind: z.enum(ENTRY_KINDS),
  commission_id: z.string().nullable(),
  conversion_id: z.string().nullable(),
  line_id: z.string().nullable(),
  order_id: z.string().nullable(),
  display_id: z.string().nullable().describe("The order's number as people know it"),
  payout_id: z.string().nullable(),
  rule_id: z.string().nullable(),
  rule_snapshot: ruleSnapshotView.nullable(),
  attributable_amount: z.string().nullable().describe("What the rate was applied to, major units"),
  available_at: dateTime(),
  actor_id: z.string(),
  reason: z.string().nullable(),
  created_at: dateTime(),
  running_balance: signedMajorAmount()
    .nullable()
    .describe(
      "The affiliate's balance in the currency after this entry, whatever else the list is filtered by. Null unless the list is of one `affiliate_id` and one `currency_code`: a sum over several affiliates or currencies would be nobody's balance"
    ),
})

const detail = entry.extend({
  running_balance: signedMajorAmount().describe("The affiliate's balance in the currency after this entry"),
  commission: z.object({ id: z.string(), status: z.enum(COMMISSION_STATES) }).nullable(),
  payout: z
    .object({ id: z.string(), status: z.enum(PAYOUT_STATES), reference_token: z.string() })
    .nullable()
    .describe("The payout that this entry books, or the live one that pays it"),
})

const filters = {
  q: text(64).optional().describe("An order's display id or id"),
  affiliate_id: id().optional(),
  currency_code: currencyCode().optional(),
  kind: oneOrMore(z.enum(ENTRY_KINDS)).optional(),
  order_id: id().optional(),
  commission_id: id().optional(),
  payout_id: id().optional(),
  created_at: range.dateRange(),
}

const TAG = "Ledger"

/** The ledger: read only, by its nature. */
export const ledgerContracts = defineContracts([
  {
    method: "GET",
    path: "/admin/affiliate-ledger-entries",
    access: "admin",
    tag: TAG,
    summary: "List ledger entries in the order of posting",
    query: listQuery(["seq"], { after: afterRow(), ...filters }),
    response: cappedListResponse("affiliate_ledger_entries", entry),
  },
  {
    method: "GET",
    path: "/admin/affiliate-ledger-entries/export",
    access: "admin",
    tag: TAG,
    summary: "Download the filtered entries as CSV",
    query: z.strictObject(filters),
    response: z.string().meta({ contentMediaType: "text/csv" }),
  },
  {
    method: "GET",
    path: "/admin/affiliate-ledger-entries/:id",
    access: "admin",
    tag: TAG,
    summary: "Read a ledger entry with the balance after it, its commission and its payout",
    response: z.object({ affiliate_ledger_entry: detail }),
  },
])
