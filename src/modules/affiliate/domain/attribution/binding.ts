import { DAY_IN_MS, toMillis } from "./instant"
import type { CustomerBinding, CustomerBindingPolicy } from "./types"

/**
 * The binding that held at a moment: begun, neither expired nor ended by then. Half-open, so at exactly `expires_at` it
 * no longer holds. Asked for the order's moment, so that an order settled late finds what held when it was placed.
 * @throws RangeError when a moment is not ISO 8601
 */
export function bindingAt(bindings: readonly CustomerBinding[], at: string): CustomerBinding | null {
  const moment = toMillis(at)
  const held = bindings.filter(
    ({ bound_at, expires_at, ended_at }) =>
      toMillis(bound_at) <= moment && isAfter(expires_at, moment) && isAfter(ended_at, moment)
  )
  // Two can overlap only where a person's binding met an order that was settled late: the later one is the last word.
  return held.sort((a, b) => toMillis(b.bound_at) - toMillis(a.bound_at)).at(0) ?? null
}

const isAfter = (end: string | null, moment: number) => end === null || toMillis(end) > moment

export type BindingPlan =
  | { binds: false }
  /** `ends`: the binding that stands in the way and holds no more. */
  | { binds: true; expires_at: string | null; ends: CustomerBinding | null }

/**
 * Whether an order that a touch brought binds its customer. The first one wins: a binding stays, whoever brings later
 * orders, until it expires, a person ends it, or its affiliate is terminated.
 * @param at the order's moment, ISO 8601
 */
export function planBinding(policy: CustomerBindingPolicy, bindings: readonly CustomerBinding[], at: string): BindingPlan {
  const standing = bindings.find(({ ended_at }) => ended_at === null) ?? null
  if (policy.mode === "off" || (standing && holdsOn(standing, at))) {
    return { binds: false }
  }
  return { binds: true, expires_at: expiryOf(policy, at), ends: standing }
}

function holdsOn({ affiliate_status, expires_at }: CustomerBinding, at: string): boolean {
  return affiliate_status !== "terminated" && isAfter(expires_at, toMillis(at))
}

function expiryOf(policy: CustomerBindingPolicy, at: string): string | null {
  return policy.mode === "days" ? new Date(toMillis(at) + policy.days * DAY_IN_MS).toISOString() : null
}
