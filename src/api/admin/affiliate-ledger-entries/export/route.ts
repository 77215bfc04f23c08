import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AFFILIATE_MODULE } from "../../../../modules/affiliate"
import { csvLine } from "../../../../modules/affiliate/lib/csv"
import { toCsvCell } from "../../../../modules/affiliate/lib/csv-cells"
import type { LedgerFilter } from "../../../../modules/affiliate/repositories/ledger-list-repository"
import type AffiliateModuleService from "../../../../modules/affiliate/service"
import { ledgerEntryView } from "../../../views/ledger"
import { ledgerFilterOf } from "../filter"

const COLUMNS = [
  "seq",
  "created_at",
  "affiliate_id",
  "affiliate_name",
  "kind",
  "amount",
  "currency_code",
  "order_id",
  "commission_id",
  "payout_id",
  "rule_id",
  "attributable_amount",
  "available_at",
  "actor_id",
  "reason",
] as const

/** Amounts and moments stay what they are; everything else is text that a spreadsheet must not run. */
const NOT_TEXT = new Set<string>(["seq", "amount", "attributable_amount", "created_at", "available_at"])
const PAGE = 5000

/** Written page by page, so a ledger of any length needs no more memory than one page of it. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.setHeader("content-type", "text/csv; charset=utf-8")
  res.setHeader("content-disposition", 'attachment; filename="affiliate-ledger.csv"')
  res.setHeader("cache-control", "no-store")
  res.setHeader("x-content-type-options", "nosniff")
  await pipeline(Readable.from(linesOf(req.scope.resolve(AFFILIATE_MODULE), ledgerFilterOf(req))), res)
}

async function* linesOf(service: AffiliateModuleService, filter: LedgerFilter): AsyncGenerator<string> {
  yield csvLine(COLUMNS)
  let after = "0"
  for (;;) {
    const rows = await service.listEntriesAfter(filter, after, PAGE)
    yield rows.map(ledgerEntryView).map((row) => csvLine(COLUMNS.map((column) => toCsvCell(row[column], !NOT_TEXT.has(column))))).join("")
    after = rows.at(-1)?.seq ?? after
    if (rows.length < PAGE) {
      return
    }
  }
}
