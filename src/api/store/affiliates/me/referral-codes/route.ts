import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AFFILIATE_MODULE } from "../../../../../modules/affiliate"
import { MAX_OWN_CODES } from "../../../../../modules/affiliate/domain/codes/limits"
import { forbidden } from "../../../../../modules/affiliate/lib/errors"
import { createReferralCodeWorkflow } from "../../../../../workflows/affiliates/workflows/create-referral-code"
import { actorOf } from "../../../../utils/actor"
import { flagOf, listAnswer, pageOf } from "../../../../utils/paging"
import { ownCodeView } from "../../../../views/portal-codes"
import { portalScope } from "../../helpers"
import type { OwnCodeBody } from "./contract"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = await portalScope(req)
  const page = pageOf(req, "-created_at")
  const { rows, count } = await req.scope.resolve(AFFILIATE_MODULE).listOwnCodes(scope, { is_active: flagOf(req, "is_active") }, page)
  res.json(listAnswer("referral_codes", rows.map((row) => ownCodeView(req, row)), count, page))
}

export async function POST(req: AuthenticatedMedusaRequest<OwnCodeBody>, res: MedusaResponse): Promise<void> {
  const scope = await portalScope(req)
  if (scope.status === "pending") {
    throw forbidden("Referral codes come with the approval of your application.")
  }
  const input = { code: req.validatedBody.code, affiliate_id: scope.affiliate_id, max_codes: MAX_OWN_CODES, actor: actorOf(req) }
  const { result: id } = await createReferralCodeWorkflow(req.scope).run({ input })
  res.json({ referral_code: ownCodeView(req, await req.scope.resolve(AFFILIATE_MODULE).retrieveOwnCode(scope, id)) })
}
