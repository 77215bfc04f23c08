import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { applyAffiliateWorkflow } from "../../../../workflows/affiliates/workflows/apply-affiliate"
import { buyerIp } from "../../../utils/buyer-ip"
import { retrieveOne } from "../../../utils/listing"
import type { ApplicationBody } from "./contract"

export async function POST(req: AuthenticatedMedusaRequest<ApplicationBody>, res: MedusaResponse): Promise<void> {
  if (req.auth_context.actor_id) {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "This account has applied already.")
  }
  const input = {
    auth_identity_id: req.auth_context.auth_identity_id ?? "",
    application: { ...req.validatedBody, ip: buyerIp(req) },
  }
  const { result: id } = await applyAffiliateWorkflow(req.scope).run({ input })
  res.json({ affiliate: await retrieveOne(req, "affiliate", { id }, "Affiliate") })
}
