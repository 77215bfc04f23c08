import type { PayoutRail } from "../domain/payout/rail"

/** Where rails are found in the module's container: this prefix and the rail's code. */
export const RAIL_REGISTRATION_PREFIX = "affiliate_rail_"

/** The container's lookup of a rail by its code; null when no rail of that code is registered. */
export function findRail(cradle: Record<string, unknown>, code: string): PayoutRail | null {
  const key = RAIL_REGISTRATION_PREFIX + code
  return key in cradle ? (cradle[key] as PayoutRail) : null
}
