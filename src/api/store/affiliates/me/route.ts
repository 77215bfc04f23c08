import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { retrieveOne } from "../../../utils/listing"
import { signedInAffiliate } from "../helpers"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = await signedInAffiliate(req)
  res.json({ affiliate: await retrieveOne(req, "affiliate", { id }, "Affiliate") })
}
