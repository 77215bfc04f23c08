import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import type { SettingsPatch } from "../../../modules/affiliate/domain/settings/resolve"
import { changeSettingsWorkflow } from "../../../workflows/affiliates/workflows/change-settings"
import { actorOf } from "../../utils/actor"
import { withChannelNames } from "./channel-names"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const service = req.scope.resolve(AFFILIATE_MODULE)
  const [programme, channels] = await Promise.all([service.retrieveSettings(null), service.listChannelSettings()])
  const [affiliate_settings, ...sales_channels] = await withChannelNames(req.scope, [programme, ...channels])
  res.json({ affiliate_settings, sales_channels })
}

export async function POST(req: AuthenticatedMedusaRequest<SettingsPatch>, res: MedusaResponse): Promise<void> {
  const input = { sales_channel_id: null, patch: req.validatedBody, actor: actorOf(req) }
  await changeSettingsWorkflow(req.scope).run({ input })
  const programme = await req.scope.resolve(AFFILIATE_MODULE).retrieveSettings(null)
  const [affiliate_settings] = await withChannelNames(req.scope, [programme])
  res.json({ affiliate_settings })
}
