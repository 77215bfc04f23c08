import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import { listAnswer, pageOf } from "../../utils/paging"
import { listedEntryView } from "../../views/ledger"
import { ledgerFilterOf } from "./filter"

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const page = pageOf(req, "-seq")
  const { rows, count } = await req.scope.resolve(AFFILIATE_MODULE).listEntries(ledgerFilterOf(req), {
    limit: page.limit,
    offset: page.offset,
    descending: page.order.startsWith("-"),
  })
  res.json(listAnswer("affiliate_ledger_entries", rows.map(listedEntryView), count, page))
}
