import type { AuthenticatedMedusaRequest, MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { RateLimiterRes, type RateLimiterAbstract } from "rate-limiter-flexible"
import { AFFILIATE_MODULE } from "../../modules/affiliate"
import { limitedCallerOf } from "../../modules/affiliate/lib/limited-caller"
import { LIMITS, type LimitedBy, type LimitName } from "../../modules/affiliate/limits-schema"
import { limiterOf } from "./limiters"

/** How much more a caller may ask that speaks for many and does not say for whom: a storefront's server, a proxy. */
export const SHARED_FACTOR = 50

interface Counted {
  key: string
  speaks_for_many: boolean
}

export interface LimitOptions {
  /** Requests that succeed do not count: for passwords, where only guesses should. */
  forgive_success?: boolean
}

/** The account that a request names: an email, in Medusa's two spellings of it. */
function accountOf({ body }: MedusaRequest<unknown>): string {
  const { email, identifier } = (typeof body === "object" && body !== null ? body : {}) as Record<string, unknown>
  const named = email ?? identifier
  return typeof named === "string" ? named.trim().toLowerCase() : ""
}

/** Null counts nobody. */
const COUNTED: Record<LimitedBy, (req: MedusaRequest<unknown>) => Counted | null> = {
  address: (req) => {
    const caller = callerOf(req)
    return caller && { key: caller.address, speaks_for_many: caller.speaks_for_many }
  },
  // One account is one person's, whoever speaks for it.
  account: (req) => ({ key: `${callerOf(req)?.address ?? ""} ${accountOf(req)}`, speaks_for_many: false }),
  actor: (req) => {
    const { actor_id, auth_identity_id } = (req as AuthenticatedMedusaRequest<unknown>).auth_context
    return { key: actor_id || (auth_identity_id ?? ""), speaks_for_many: false }
  },
}

function callerOf(req: MedusaRequest<unknown>) {
  const { buyer_ip } = req.scope.resolve(AFFILIATE_MODULE).pluginOptions
  return limitedCallerOf({ socket_address: req.socket.remoteAddress, headers: req.headers }, buyer_ip)
}

/**
 * Middleware that answers 429 with `Retry-After` where somebody asks more often than the option `limits` allows; see
 * `LIMITS` for what each limit counts. A limit `by: "actor"` goes after `authenticate`.
 */
export function limited(name: LimitName, { forgive_success = false }: LimitOptions = {}) {
  return async function rateLimit(req: MedusaRequest<unknown>, res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
    const service = req.scope.resolve(AFFILIATE_MODULE)
    const limit = service.pluginOptions.limits[name]
    const counted = limit ? COUNTED[LIMITS[name].by](req) : null
    if (!limit || !counted) {
      next()
      return
    }
    const points = limit.points * (counted.speaks_for_many ? SHARED_FACTOR : 1)
    const config = req.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
    const limiter = limiterOf({ name, points, duration_seconds: limit.duration_seconds }, config, req.scope.resolve(ContainerRegistrationKeys.LOGGER))
    const key = await service.limitKeyOf(counted.key)
    const wait_ms = await waitOf(limiter, key)
    if (wait_ms > 0) {
      refuse(res, Math.ceil(wait_ms / 1000))
      return
    }
    if (forgive_success) {
      res.once("finish", () => {
        if (res.statusCode < 300) {
          // Forgiving is a courtesy: what fails here is forgiven when the time is over.
          limiter.reward(key).catch(() => undefined)
        }
      })
    }
    next()
  }
}

/** Milliseconds until the caller may come again; 0 where it may now. */
async function waitOf(limiter: RateLimiterAbstract, key: string): Promise<number> {
  try {
    await limiter.consume(key)
    return 0
  } catch (refusal) {
    // Anything else is a fault of the counter, which is nobody's fault who asks.
    return refusal instanceof RateLimiterRes ? Math.max(refusal.msBeforeNext, 1) : 0
  }
}

/** Answered here and not thrown: Medusa would call it `unknown_error`, and write a line into the log for each request of a flood. */
function refuse(res: MedusaResponse, seconds: number): void {
  res.setHeader("Retry-After", `${seconds}`)
  res.setHeader("Access-Control-Expose-Headers", "Retry-After")
  res.status(429).json({ type: "too_many_requests", message: `Too many requests. Try again in ${seconds} ${seconds === 1 ? "second" : "seconds"}.` })
}
