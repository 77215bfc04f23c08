import { reassessFraud } from "./assess"
import { FRAUD_SIGNAL_KEYS, type FraudAssessment, type FraudSettings, type FraudSignalKey } from "./types"

/** What settings would have done with orders that were assessed by others. */
export interface FraudPreview {
  orders: number
  held_then: number
  would_be_held: number
  newly_held: number
  no_longer_held: number
  signals: { key: FraudSignalKey; fired_then: number; would_fire: number }[]
}

export const emptyFraudPreview = (): FraudPreview => ({
  orders: 0,
  held_then: 0,
  would_be_held: 0,
  newly_held: 0,
  no_longer_held: 0,
  signals: FRAUD_SIGNAL_KEYS.map((key) => ({ key, fired_then: 0, would_fire: 0 })),
})

/** The counts with one more order. */
export function countAssessment(preview: FraudPreview, then: FraudAssessment, draft: FraudSettings): FraudPreview {
  const now = reassessFraud(then, draft)
  const fired = ({ signals }: FraudAssessment, key: FraudSignalKey) => one(signals.some((signal) => signal.key === key && signal.fired))
  return {
    orders: preview.orders + 1,
    held_then: preview.held_then + one(then.held),
    would_be_held: preview.would_be_held + one(now.held),
    newly_held: preview.newly_held + one(now.held && !then.held),
    no_longer_held: preview.no_longer_held + one(then.held && !now.held),
    signals: preview.signals.map(({ key, fired_then, would_fire }) => ({
      key,
      fired_then: fired_then + fired(then, key),
      would_fire: would_fire + fired(now, key),
    })),
  }
}

const one = (is_so: boolean) => (is_so ? 1 : 0)
