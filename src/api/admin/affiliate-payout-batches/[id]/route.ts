import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerBatch } from "../answer-batch"

export const GET = (req: MedusaRequest, res: MedusaResponse) => answerBatch(req, res)
