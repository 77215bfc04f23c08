import { AwilixResolutionError } from "@medusajs/framework/awilix"
import type { PayoutRail } from "../domain/payout/rail"

/** Where rails are found in the module's container: this prefix and the rail's code. */
export const RAIL_REGISTRATION_PREFIX = "affiliate_rail_"
/** Where the codes of all of them stand, in the order in which they were registered. */
export const RAIL_CODES_REGISTRATION = "affiliate_rails"

/** Every rail of the store. */
export function railsOf(cradle: Record<string, unknown>): PayoutRail[] {
  const codes = cradle[RAIL_CODES_REGISTRATION] as readonly string[]
  return codes.flatMap((code) => findRail(cradle, code) ?? [])
}

/** The rail of a code; null when none is registered. Asked of the container by reading: its proxy does not answer `in`. */
export function findRail(cradle: Record<string, unknown>, code: string): PayoutRail | null {
  try {
    return cradle[RAIL_REGISTRATION_PREFIX + code] as PayoutRail
  } catch (error) {
    if (error instanceof AwilixResolutionError) {
      return null
    }
    throw error
  }
}
