import type { TouchpointRow } from "./settlement-records"

/** Clocks of the database and of Medusa may differ by this much. */
const CLOCK_TOLERANCE_MS = 60_000

/**
 * Whether a touch was on the cart when the order was placed. What was put on it or taken off it afterwards changes
 * nothing, however late the order is first settled.
 */
export function wasOnCart({ attached_at, removed_at }: Pick<TouchpointRow, "attached_at" | "removed_at">, placedAt: string): boolean {
  const placed = Date.parse(placedAt)
  const cameInTime = attached_at === null || Date.parse(attached_at) <= placed + CLOCK_TOLERANCE_MS
  return cameInTime && (removed_at === null || Date.parse(removed_at) > placed)
}
