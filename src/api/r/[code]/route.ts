import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import { buyerIp } from "../../utils/buyer-ip"
import { param } from "../../utils/listing"
import type { ClickBody } from "../contract"

export async function POST(req: MedusaRequest<ClickBody>, res: MedusaResponse): Promise<void> {
  const input = { ...req.validatedBody, code: param(req, "code"), ip: buyerIp(req) }
  res.json({ click: await req.scope.resolve(AFFILIATE_MODULE).recordClick(input) })
}
