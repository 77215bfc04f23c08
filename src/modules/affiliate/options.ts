import { z } from "@medusajs/framework/zod"
import { MedusaError } from "@medusajs/framework/utils"
import { limitsSchema } from "./limits-schema"
import { linksSchema } from "./links-schema"
import { portalOptionsSchema } from "./portal-options"
import { settingsSchema } from "./settings-schema"

/** Reads what one unit of a variant cost the merchant. Major units as an exact decimal string; null when it is not known. */
export type UnitCostResolver = (variant: {
  id: string
  sku: string | null
  metadata: Record<string, unknown> | null
  currency_code: string
}) => string | null

const unitCostSchema = z.union([
  z.object({ variant_metadata_key: z.string().min(1) }).strict(),
  z.object({
    resolver: z.custom<UnitCostResolver>((value) => typeof value === "function", "must be a function"),
  }).strict(),
])

const buyerIpSchema = z
  .object({
    header: z.string().min(1).transform((name) => name.toLowerCase()),
    trusted_callers: z.array(z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()])).min(1),
  })
  .strict()

const railSchema = z
  .object({
    resolve: z.union([z.string().min(1), z.custom<object>((value) => typeof value === "object" && value !== null)]),
    id: z.string().min(1),
    options: z.record(z.string(), z.unknown()).optional(),
  })
  .strict()

const secretSchema = z.string().min(16, "must have at least 16 characters")

/**
 * The plugin's options. Not strict at the top: Medusa adds its own keys (database …) to a module's options, so unknown
 * keys are refused by name in `parseOptions` instead.
 */
export const optionsSchema = z.object({
  /** Signs click tokens and hashes addresses. Derived from `projectConfig.http.jwtSecret` when absent. */
  secret: secretSchema.optional(),
  /** Secrets that were in use before: what they sealed can still be opened, and is sealed anew by the script `rewrap-secrets`. */
  previous_secrets: z.array(secretSchema).default([]),
  /** What generated referral codes start with. */
  code_prefix: z.string().regex(/^[A-Z0-9]{2,8}$/, "must be 2 to 8 of A–Z and 0–9").default("REF"),
  unit_cost: unitCostSchema.default({ variant_metadata_key: "unit_cost" }),
  /** The shopper's address: only from this header, and only from these callers. Absent: unknown, and no signal fires on it. */
  buyer_ip: buyerIpSchema.optional(),
  /** Short links: the storefront they lead to. */
  links: linksSchema.prefault({}),
  /** Clicks are dropped by whole months once all of a month are older. */
  click_retention_days: z.number().int().min(30).max(3650).default(400),
  /** How often clicks, sign-ins and the like may be asked for by one caller. */
  limits: limitsSchema.prefault({}),
  /** Refunds for these reasons (a refunded shipping fee, say) take no commission back. */
  neutral_refund_reason_ids: z.array(z.string().min(1)).default([]),
  /** Conversions younger than this are settled again every night. */
  resettle_days: z.number().int().min(1).max(3650).default(180),
  /** The person who approves a payout batch must not be the one who prepared it. Admins change it for the programme. */
  require_second_person: z.boolean().default(false),
  /** Rails beside `manual-csv`, as Medusa module providers. */
  rails: z.array(railSchema).default([]),
  /** The rail of new payout batches. */
  default_rail: z.string().min(1).default("manual-csv"),
  /** The affiliates' own pages: their name and address, what an applicant is asked. */
  portal: portalOptionsSchema.prefault({}),
  /** What a programme starts from; admins change it per sales channel. */
  settings: settingsSchema.prefault({}),
})

export type AffiliateOptions = z.output<typeof optionsSchema>
/** What a merchant writes in `medusa-config.ts`. */
export type AffiliateOptionsInput = z.input<typeof optionsSchema>

/** Keys that Medusa itself puts among a module's options. */
const MEDUSA_OPTION_KEYS = new Set(["database", "isSharedResources", "name"])

/**
 * Checks and completes the plugin's options.
 * @throws MedusaError (invalid_data) that names every wrong option and the reason.
 */
export function parseOptions(input: Record<string, unknown> = {}): AffiliateOptions {
  const known = new Set(Object.keys(optionsSchema.shape))
  const unknown = Object.keys(input).filter((key) => !known.has(key) && !MEDUSA_OPTION_KEYS.has(key))
  const parsed = optionsSchema.safeParse(input)
  const problems = [
    ...unknown.map((key) => `${key}: is not an option of this plugin`),
    ...(parsed.error?.issues ?? []).map((issue) => `${issue.path.join(".") || "options"}: ${issue.message}`),
  ]
  if (!parsed.success || problems.length > 0) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `medusa-plugin-affiliates: wrong options. ${problems.join("; ")}`
    )
  }
  return parsed.data
}
