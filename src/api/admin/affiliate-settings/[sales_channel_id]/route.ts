import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { AFFILIATE_MODULE } from "../../../../modules/affiliate"
import type { SettingsPatch } from "../../../../modules/affiliate/domain/settings/resolve"
import { changeSettingsWorkflow } from "../../../../workflows/affiliates/workflows/change-settings"
import { resetSettingsWorkflow } from "../../../../workflows/affiliates/workflows/reset-settings"
import { actorOf } from "../../../utils/actor"
import { param } from "../../../utils/listing"
import { withChannelNames } from "../channel-names"

const channelOf = (req: MedusaRequest<unknown>) => param(req, "sales_channel_id")

async function readSettings(req: MedusaRequest<unknown>) {
  const settings = await req.scope.resolve(AFFILIATE_MODULE).retrieveSettings(channelOf(req))
  const [named] = await withChannelNames(req.scope, [settings])
  return named
}

/** A channel without a row of its own answers what it inherits; 404 for one that does not exist. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  await query.graph({ entity: "sales_channel", fields: ["id"], filters: { id: channelOf(req) } }, { throwIfKeyNotFound: true })
  res.json({ affiliate_settings: await readSettings(req) })
}

export async function POST(req: AuthenticatedMedusaRequest<SettingsPatch>, res: MedusaResponse): Promise<void> {
  const input = { sales_channel_id: channelOf(req), patch: req.validatedBody, actor: actorOf(req) }
  await changeSettingsWorkflow(req.scope).run({ input })
  res.json({ affiliate_settings: await readSettings(req) })
}

export async function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await resetSettingsWorkflow(req.scope).run({ input: { sales_channel_id: channelOf(req), actor: actorOf(req) } })
  res.json({ id: channelOf(req), object: "affiliate_settings", deleted: true })
}
