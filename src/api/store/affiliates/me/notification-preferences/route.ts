import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AFFILIATE_MODULE } from "../../../../../modules/affiliate"
import { changeNoticePreferencesWorkflow } from "../../../../../workflows/affiliates/workflows/change-notice-preferences"
import { actorOf } from "../../../../utils/actor"
import { ownerScope, portalScope } from "../../helpers"
import type { NotificationPreferencesBody } from "../account-contract"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { affiliate_id } = await portalScope(req)
  res.json({ notification_preferences: await req.scope.resolve(AFFILIATE_MODULE).retrieveNoticePreferences(affiliate_id) })
}

export async function POST(req: AuthenticatedMedusaRequest<NotificationPreferencesBody>, res: MedusaResponse): Promise<void> {
  const { affiliate_id } = await ownerScope(req)
  await changeNoticePreferencesWorkflow(req.scope).run({ input: { affiliate_id, patch: req.validatedBody, actor: actorOf(req) } })
  res.json({ notification_preferences: await req.scope.resolve(AFFILIATE_MODULE).retrieveNoticePreferences(affiliate_id) })
}
