import { z } from "@medusajs/framework/zod"
import { channelPatchSchema, effectiveSettingsSchema, programmePatchSchema } from "../../../modules/affiliate/settings-schema"
import { defineContracts } from "../../utils/contract"
import { dateTime } from "../../utils/schemas"

const common = { access: "admin", tag: "Settings" } as const

const settingsView = z.object({
  sales_channel_id: z.string().nullable().describe("Null: the programme's own"),
  sales_channel_name: z.string().nullable(),
  values: effectiveSettingsSchema.describe("What holds, complete: the channel's row over the programme's over the plugin's options"),
  overrides: programmePatchSchema.describe("What this row itself says"),
  updated_by: z.string().nullable(),
  updated_at: dateTime().nullable(),
}).meta({ title: "AffiliateSettings" })
const one = z.object({ affiliate_settings: settingsView })
const patching = "Keys that are left out stay; null gives a key back to what is inherited; others are replaced as a whole."

export const settingsContracts = defineContracts([
  {
    ...common,
    method: "GET",
    path: "/admin/affiliate-settings",
    summary: "Read the programme's settings, and the sales channels that differ",
    response: one.extend({ sales_channels: z.array(settingsView) }),
  },
  {
    ...common,
    method: "POST",
    path: "/admin/affiliate-settings",
    summary: "Change the programme's settings",
    description: patching,
    body: programmePatchSchema,
    response: one,
  },
  {
    ...common,
    method: "GET",
    path: "/admin/affiliate-settings/:sales_channel_id",
    summary: "Read the settings that hold for a sales channel",
    response: one,
  },
  {
    ...common,
    method: "POST",
    path: "/admin/affiliate-settings/:sales_channel_id",
    summary: "Change a sales channel's settings",
    description: `${patching} What concerns payouts belongs to the programme alone.`,
    body: channelPatchSchema,
    response: one,
  },
  {
    ...common,
    method: "DELETE",
    path: "/admin/affiliate-settings/:sales_channel_id",
    summary: "Let a sales channel follow the programme again",
    response: z.object({ id: z.string(), object: z.literal("affiliate_settings"), deleted: z.literal(true) }),
  },
])
