/** Where a conversion came from. The order path is one of them; the core treats them alike. */
export const CONVERSION_SOURCES = ["order"] as const
export type ConversionSource = (typeof CONVERSION_SOURCES)[number]

/** Why a commission waits for a person. */
export const HOLD_REASONS = ["fraud", "missing_cost"] as const
export type HoldReason = (typeof HOLD_REASONS)[number]
