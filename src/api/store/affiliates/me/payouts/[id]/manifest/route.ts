import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AFFILIATE_MODULE } from "../../../../../../../modules/affiliate"
import { param } from "../../../../../../utils/listing"
import { sendFile } from "../../../../../../utils/send-file"
import { statementFile } from "../../../../../../views/portal-payouts"
import { portalScope } from "../../../../helpers"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = await portalScope(req)
  sendFile(res, statementFile(await req.scope.resolve(AFFILIATE_MODULE).retrieveOwnPayout(scope, param(req, "id"))))
}
