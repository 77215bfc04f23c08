import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { exportPayoutsWorkflow } from "../../../../workflows/payouts/workflows/export-payouts"
import { actorOf } from "../../../utils/actor"
import { sendFile } from "../../../utils/send-file"
import { payoutFilterOf } from "../filter"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { result: file } = await exportPayoutsWorkflow(req.scope).run({ input: { filter: payoutFilterOf(req), actor: actorOf(req) } })
  sendFile(res, file)
}
