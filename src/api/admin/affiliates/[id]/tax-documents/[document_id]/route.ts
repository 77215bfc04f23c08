import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Metadata } from "../../../../../../modules/affiliate/lib/affiliate-records"
import { moveDocument } from "../helpers"

export async function POST(
  req: AuthenticatedMedusaRequest<{ filename: string; metadata?: Metadata | null }>,
  res: MedusaResponse
): Promise<void> {
  await moveDocument(req, res, { kind: "upload", ...req.validatedBody })
}
