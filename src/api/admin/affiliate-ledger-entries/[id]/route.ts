import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AFFILIATE_MODULE } from "../../../../modules/affiliate"
import { param } from "../../../utils/listing"
import { listedEntryView } from "../../../views/ledger"

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const entry = await req.scope.resolve(AFFILIATE_MODULE).retrieveEntry(param(req, "id"))
  res.json({ affiliate_ledger_entry: listedEntryView(entry) })
}
