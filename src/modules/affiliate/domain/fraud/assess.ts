import { FRAUD_SIGNALS, type FraudSignalRegistry } from "./registry"
import {
  FRAUD_SIGNAL_KEYS,
  type AssessedSignal,
  type FraudAssessment,
  type FraudContext,
  type FraudSettings,
  type FraudSignal,
  type FraudSignalSettings,
} from "./types"
import { firesAt, judge } from "./verdict"

function assessSignal(signal: FraudSignal, context: FraudContext, settings: FraudSignalSettings): AssessedSignal {
  const { threshold, weight } = settings
  try {
    const { fired, value, detail } = judge(signal, context, threshold)
    return { key: signal.key, fired, threshold, weight, score: fired ? weight : 0, value, detail }
  } catch (thrown) {
    // A guard that fails must not wave things through: what could not be looked at is suspicious.
    const error = (thrown instanceof Error ? thrown.message : String(thrown)).slice(0, 200)
    const detail = "This signal could not be evaluated and counts as fired."
    return { key: signal.key, fired: true, threshold, weight, score: weight, value: null, detail, error }
  }
}

/**
 * Looks at a conversion with every signal and adds up the weights of those that fired. From the channel's threshold on
 * the commission is held for a person. Signals of weight 0 are shown but never count. Never throws.
 */
export function assessFraud(
  context: FraudContext,
  settings: FraudSettings,
  registry: FraudSignalRegistry = FRAUD_SIGNALS
): FraudAssessment {
  return sumUp(FRAUD_SIGNAL_KEYS.map((key) => assessSignal(registry[key], context, settings.signals[key])), settings)
}

/**
 * The same assessment under other settings, from what was measured then. A signal that could not be evaluated still
 * counts as fired, and one that was not asked then has nothing to say.
 */
export function reassessFraud(assessment: FraudAssessment, settings: FraudSettings): FraudAssessment {
  const signals = assessment.signals.map((signal): AssessedSignal => {
    const { threshold, weight } = settings.signals[signal.key]
    const fired = signal.error !== undefined || firesAt(FRAUD_SIGNALS[signal.key], signal.value, threshold)
    return { ...signal, fired, threshold, weight, score: fired ? weight : 0 }
  })
  return sumUp(signals, settings)
}

function sumUp(signals: AssessedSignal[], { threshold }: FraudSettings): FraudAssessment {
  const score = signals.reduce((sum, signal) => sum + signal.score, 0)
  return { score, threshold, held: score >= threshold, signals }
}
