import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import { cappedListAnswer, pageOf } from "../../utils/paging"
import { listedEntryView } from "../../views/ledger"
import { ledgerFilterOf } from "./filter"

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const page = pageOf(req, "-seq")
  const { rows, ...counted } = await req.scope.resolve(AFFILIATE_MODULE).listEntries(ledgerFilterOf(req), {
    limit: page.limit,
    offset: page.offset,
    descending: page.order.startsWith("-"),
    after: page.after,
  })
  res.json(cappedListAnswer("affiliate_ledger_entries", rows.map(listedEntryView), counted, page))
}
