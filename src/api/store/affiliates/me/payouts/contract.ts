import { z } from "@medusajs/framework/zod"
import { PAYOUT_STATES } from "../../../../../modules/affiliate/domain/states"
import { STATEMENT_LINE_KINDS } from "../../../../../modules/affiliate/domain/portal/statement"
import { PAYOUT_SORTS } from "../../../../../modules/affiliate/repositories/payout-list-repository"
import { defineContracts } from "../../../../utils/contract"
import { listQuery, listResponse, oneOrMore } from "../../../../utils/lists"
import { currencyCode, dateTime, majorAmount, signedMajorAmount } from "../../../../utils/schemas"
import { SHUT_OUT } from "../common"

const payout = z.object({
  id: z.string(),
  reference_token: z.string().describe("Stands on the payment"),
  status: z.enum(PAYOUT_STATES),
  currency_code: z.string(),
  gross: majorAmount(),
  fees: majorAmount(),
  withheld: majorAmount(),
  net: majorAmount().describe("What leaves: gross − fees − withheld"),
  period_start: dateTime().nullable(),
  period_end: dateTime(),
  paid_at: dateTime().nullable(),
  external_reference: z.string().nullable().describe("The bank's own reference"),
  failure_reason: z.string().nullable(),
  created_at: dateTime(),
})

const line = z.object({
  kind: z.enum(STATEMENT_LINE_KINDS),
  commission_id: z.string().nullable(),
  order_display_id: z.string().nullable(),
  reason: z.string().nullable().describe("Of an adjustment or a bonus"),
  amount: signedMajorAmount(),
  currency_code: z.string(),
})
const detail = payout.extend({ lines: z.array(line).describe("What it pays: a line for each commission, adjustment and bonus; they sum to the gross") })

const common = { access: "affiliate", tag: "Affiliate portal", method: "GET", errors: SHUT_OUT } as const

export const ownPayoutContracts = defineContracts([
  {
    ...common,
    path: "/store/affiliates/me/payouts",
    summary: "List your payouts",
    query: listQuery(Object.keys(PAYOUT_SORTS), { status: oneOrMore(z.enum(PAYOUT_STATES)).optional(), currency_code: currencyCode().optional() }),
    response: listResponse("payouts", payout),
  },
  {
    ...common,
    path: "/store/affiliates/me/payouts/:id",
    summary: "Read a payout as a statement: what it pays, line by line",
    response: z.object({ payout: detail }),
  },
  {
    ...common,
    path: "/store/affiliates/me/payouts/:id/manifest",
    summary: "Download a payout's statement as CSV",
    description: "A row for each line, then fees and what was withheld, below zero: the amounts sum to what is paid.",
    response: z.string().meta({ contentMediaType: "text/csv" }),
  },
])
