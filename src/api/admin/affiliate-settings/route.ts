import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import type { SettingsPatch } from "../../../modules/affiliate/domain/settings/resolve"
import { changeSettingsWorkflow } from "../../../workflows/affiliates/workflows/change-settings"
import { actorOf } from "../../utils/actor"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const service = req.scope.resolve(AFFILIATE_MODULE)
  const [affiliate_settings, sales_channels] = await Promise.all([service.retrieveSettings(null), service.listChannelSettings()])
  res.json({ affiliate_settings, sales_channels })
}

export async function POST(req: AuthenticatedMedusaRequest<SettingsPatch>, res: MedusaResponse): Promise<void> {
  const input = { sales_channel_id: null, patch: req.validatedBody, actor: actorOf(req) }
  await changeSettingsWorkflow(req.scope).run({ input })
  res.json({ affiliate_settings: await req.scope.resolve(AFFILIATE_MODULE).retrieveSettings(null) })
}
