import { DAY_IN_MS, toMillis } from "../attribution/instant"
import type { FraudContext, FraudSignal, SignalMeasure, SignalVerdict } from "./types"

/** The measure of a signal that has nothing to judge. */
export function notApplicable(detail: string): SignalMeasure {
  return { value: null, detail }
}

/** Whether a signal fires at a value that was measured; what is unknown fires nothing. */
export function firesAt(signal: FraudSignal, value: number | null, threshold: number): boolean {
  return value !== null && signal.fires(value, threshold)
}

/** Measures and compares. @throws where a fact is malformed. */
export function judge(signal: FraudSignal, context: FraudContext, threshold: number): SignalVerdict {
  const { value, detail } = signal.measure(context, threshold)
  return { fired: firesAt(signal, value, threshold), value, detail }
}

/** Whole seconds from click to order; null without a click. Negative where the click is later than the order. */
export function latencyInSeconds({ clicked_at, placed_at }: FraudContext): number | null {
  return clicked_at === null ? null : Math.floor((toMillis(placed_at) - toMillis(clicked_at)) / 1000)
}

export const DAY_IN_SECONDS = DAY_IN_MS / 1000

/**
 * A counted fact as it is.
 * @throws RangeError when it is no count: comparing NaN would quietly never fire
 */
export function assertCount(count: number, name: string): number {
  if (!Number.isSafeInteger(count) || count < 0) {
    throw new RangeError(`${name} is not a count: ${count}`)
  }
  return count
}
