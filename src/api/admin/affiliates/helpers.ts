import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AffiliateAction } from "../../../modules/affiliate/domain/affiliates/actions"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import { moveAffiliateWorkflow } from "../../../workflows/affiliates/workflows/move-affiliate"
import { actorOf } from "../../utils/actor"
import { param, retrieveOne } from "../../utils/listing"
import { balanceView } from "../../views/ledger"

export const readAffiliate = (req: MedusaRequest<unknown>, id = param(req, "id")) =>
  retrieveOne(req, "affiliate", { id }, "Affiliate")

/** 404 for an affiliate that does not exist, where a list below it would only be empty. */
export async function assertAffiliate(req: MedusaRequest<unknown>): Promise<void> {
  await req.scope.resolve(AFFILIATE_MODULE).retrieveAffiliate(param(req, "id"), { select: ["id"] })
}

/** What the affiliate of the path is owed, in major units. */
export async function readBalances(req: MedusaRequest<unknown>) {
  const rows = await req.scope.resolve(AFFILIATE_MODULE).listBalances([param(req, "id")])
  return rows.map(balanceView)
}

/** The handler of an action in the path: move, then answer with the affiliate as it is now. */
export const moveHandler =
  (action: AffiliateAction) =>
  async (req: AuthenticatedMedusaRequest<{ reason?: string }>, res: MedusaResponse): Promise<void> => {
    const input = { id: param(req, "id"), action, actor: actorOf(req, req.validatedBody.reason) }
    await moveAffiliateWorkflow(req.scope).run({ input })
    res.json({ affiliate: await readAffiliate(req) })
  }
