import { FRAUD_SIGNALS } from "./registry"
import { FRAUD_SIGNAL_KEYS, type FraudSettings, type FraudSettingsOverrides, type FraudSignalKey, type FraudSignalSettings } from "./types"

/** At 100 self-referral alone is held, and so are two lesser signals that come to as much. */
export const DEFAULT_FRAUD_THRESHOLD = 100
export const MAX_FRAUD_THRESHOLD = 1000
export const MAX_SIGNAL_WEIGHT = 100

function forEverySignal(read: (key: FraudSignalKey) => FraudSignalSettings): FraudSettings["signals"] {
  return Object.fromEntries(FRAUD_SIGNAL_KEYS.map((key) => [key, read(key)])) as FraudSettings["signals"]
}

/** What holds where a merchant decided nothing. */
export const DEFAULT_FRAUD_SETTINGS: FraudSettings = {
  threshold: DEFAULT_FRAUD_THRESHOLD,
  signals: forEverySignal((key) => ({
    threshold: FRAUD_SIGNALS[key].default_threshold,
    weight: FRAUD_SIGNALS[key].default_weight,
  })),
}

/** Settings with a layer of overrides on them; each figure is inherited by itself. */
export function resolveFraudSettings(defaults: FraudSettings, overrides?: FraudSettingsOverrides): FraudSettings {
  return {
    threshold: overrides?.threshold ?? defaults.threshold,
    signals: forEverySignal((key) => ({
      threshold: overrides?.signals?.[key]?.threshold ?? defaults.signals[key].threshold,
      weight: overrides?.signals?.[key]?.weight ?? defaults.signals[key].weight,
    })),
  }
}

export interface FraudSettingsProblem {
  /** Where, from the settings' root: "signals.ip_correlation.weight". */
  path: string
  message: string
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

/** Problems of one object whose keys each have their own check. */
function checkKeys(
  value: unknown,
  path: string,
  checks: Readonly<Record<string, (value: unknown, path: string) => FraudSettingsProblem[]>>
): FraudSettingsProblem[] {
  if (!isRecord(value)) {
    return [{ path, message: "must be an object" }]
  }
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = path ? `${path}.${key}` : key
    const check = Object.entries(checks).find(([name]) => name === key)?.[1]
    if (!check) {
      return [{ path: at, message: `is not known (${Object.keys(checks).join(", ")})` }]
    }
    return inner === undefined ? [] : check(inner, at)
  })
}

const wholeNumber = (min: number, max: number) => (value: unknown, path: string) =>
  typeof value === "number" && Number.isInteger(value) && value >= min && value <= max
    ? []
    : [{ path, message: `must be a whole number from ${min} to ${max}` }]

const checkSignal = (key: FraudSignalKey) => (value: unknown, path: string) =>
  checkKeys(value, path, {
    threshold: wholeNumber(1, FRAUD_SIGNALS[key].max_threshold),
    weight: wholeNumber(0, MAX_SIGNAL_WEIGHT),
  })

/** What is wrong with overrides from outside; empty when they are `FraudSettingsOverrides`. */
export function validateFraudSettings(input: unknown): FraudSettingsProblem[] {
  return checkKeys(input, "", {
    threshold: wholeNumber(0, MAX_FRAUD_THRESHOLD),
    signals: (signals, path) =>
      checkKeys(signals, path, Object.fromEntries(FRAUD_SIGNAL_KEYS.map((key) => [key, checkSignal(key)]))),
  })
}
