import { z } from "@medusajs/framework/zod"
import { FRAUD_SIGNAL_KEYS } from "../../../modules/affiliate/domain/fraud/types"
import { FRAUD_PREVIEW_DAYS } from "../../../modules/affiliate/services/fraud-preview-service"
import { channelPatchSchema, effectiveSettingsSchema, fraudSchema, programmePatchSchema } from "../../../modules/affiliate/settings-schema"
import { defineContracts } from "../../utils/contract"
import { dateTime, id } from "../../utils/schemas"

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

const orders = (description: string) => z.number().int().describe(description)

const fraudPreview = z.object({
  days: z.literal(FRAUD_PREVIEW_DAYS),
  orders: orders("Orders of these days that the guard looked at. Those that a person attributed are none of them: they are never held"),
  held_then: orders("Held when they came in"),
  would_be_held: orders("Held, had these settings been in force"),
  newly_held: orders("Of these, those that were not held"),
  no_longer_held: orders("Those that were held and would not be"),
  signals: z.array(z.object({ key: z.enum(FRAUD_SIGNAL_KEYS), fired_then: z.number().int(), would_fire: z.number().int() })),
}).meta({ title: "FraudPreview" })

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
    method: "POST",
    path: "/admin/affiliate-settings/fraud-preview",
    policy: "view",
    summary: `Ask how many of the last ${FRAUD_PREVIEW_DAYS} days' orders fraud settings would have held`,
    description:
      "The draft takes the place of the row's own `fraud`, as saving it would; what it leaves out is inherited. Orders are judged again by what was measured when they came in. Writes nothing.",
    body: z.strictObject({ fraud: fraudSchema, sales_channel_id: id().nullish().describe("Null: the programme's; channels that differ still do") }),
    response: z.object({ fraud_preview: fraudPreview }),
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
