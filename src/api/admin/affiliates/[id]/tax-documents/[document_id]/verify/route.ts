import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { moveDocument } from "../../helpers"

export async function POST(req: AuthenticatedMedusaRequest<{ reason?: string }>, res: MedusaResponse): Promise<void> {
  await moveDocument(req, res, { kind: "verify" }, req.validatedBody.reason)
}
