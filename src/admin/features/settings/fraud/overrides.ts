import { FRAUD_SIGNAL_KEYS, type FraudSettings, type FraudSettingsOverrides } from "../../../../modules/affiliate/domain/fraud/types"

/**
 * What a row of settings has to say so that these figures hold: what it says already, and what was changed. A figure
 * that nobody touched stays inherited.
 *
 * @param own what the row says now
 * @param effective the figures that hold now
 * @param wanted the figures that are to hold
 */
export function fraudOverrides(own: FraudSettingsOverrides, effective: FraudSettings, wanted: FraudSettings): FraudSettingsOverrides {
  const signals = FRAUD_SIGNAL_KEYS.flatMap((key) => {
    const said = { ...own.signals?.[key], ...changed(effective.signals[key], wanted.signals[key]) }
    return Object.keys(said).length > 0 ? [[key, said] as const] : []
  })
  const threshold = wanted.threshold === effective.threshold ? own.threshold : wanted.threshold
  return {
    ...(threshold === undefined ? {} : { threshold }),
    ...(signals.length > 0 ? { signals: Object.fromEntries(signals) } : {}),
  }
}

function changed<T extends object>(before: T, after: T): Partial<T> {
  const keys = Object.keys(after) as (keyof T)[]
  return Object.fromEntries(keys.filter((key) => after[key] !== before[key]).map((key) => [key, after[key]])) as Partial<T>
}
