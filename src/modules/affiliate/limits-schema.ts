import { z } from "@medusajs/framework/zod"

/**
 * Whom a limit counts. address: whoever calls, by internet address. account: that and the account that is named, so that
 * a stranger cannot shut somebody out. actor: who is signed in.
 */
export type LimitedBy = "address" | "account" | "actor"

interface LimitDefault {
  by: LimitedBy
  /** Requests in each `duration_seconds`. */
  points: number
  duration_seconds: number
}

/** Every limit with what holds where the option says nothing. */
export const LIMITS = {
  clicks: { by: "address", points: 120, duration_seconds: 60 },
  auth: { by: "address", points: 30, duration_seconds: 300 },
  auth_account: { by: "account", points: 10, duration_seconds: 900 },
  password_resets: { by: "account", points: 5, duration_seconds: 3600 },
  applications: { by: "address", points: 10, duration_seconds: 3600 },
  code_creation: { by: "actor", points: 30, duration_seconds: 3600 },
  password_checks: { by: "actor", points: 10, duration_seconds: 900 },
  uploads: { by: "actor", points: 20, duration_seconds: 3600 },
  invitations: { by: "actor", points: 20, duration_seconds: 3600 },
} as const satisfies Record<string, LimitDefault>

export type LimitName = keyof typeof LIMITS

const limitSchema = ({ points, duration_seconds }: LimitDefault) =>
  z.union([
    z.literal(false),
    z
      .object({
        points: z.number().int().min(1).max(1_000_000).default(points),
        duration_seconds: z.number().int().min(1).max(86_400).default(duration_seconds),
      })
      .strict()
      .prefault({}),
  ])

/** How often something may be asked for; `false` switches a limit off. */
export const limitsSchema = z
  .object({
    clicks: limitSchema(LIMITS.clicks),
    auth: limitSchema(LIMITS.auth),
    auth_account: limitSchema(LIMITS.auth_account),
    password_resets: limitSchema(LIMITS.password_resets),
    applications: limitSchema(LIMITS.applications),
    code_creation: limitSchema(LIMITS.code_creation),
    password_checks: limitSchema(LIMITS.password_checks),
    uploads: limitSchema(LIMITS.uploads),
    invitations: limitSchema(LIMITS.invitations),
  } satisfies Record<LimitName, z.ZodType>)
  .strict()
