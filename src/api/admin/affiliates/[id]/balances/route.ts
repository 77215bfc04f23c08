import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { assertAffiliate, readBalances } from "../../helpers"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await assertAffiliate(req)
  res.json({ balances: await readBalances(req) })
}
