import { clickVelocity } from "./signals/click-velocity"
import { conversionTooFast } from "./signals/conversion-too-fast"
import { conversionTooStale } from "./signals/conversion-too-stale"
import { conversionVelocity } from "./signals/conversion-velocity"
import { ipCorrelation } from "./signals/ip-correlation"
import { selfReferral } from "./signals/self-referral"
import type { FraudSignal, FraudSignalKey } from "./types"

export type FraudSignalRegistry = Readonly<Record<FraudSignalKey, FraudSignal>>

/** Every signal by its key: one that is missing does not compile. */
export const FRAUD_SIGNALS: FraudSignalRegistry = {
  conversion_too_fast: conversionTooFast,
  conversion_too_stale: conversionTooStale,
  ip_correlation: ipCorrelation,
  self_referral: selfReferral,
  click_velocity: clickVelocity,
  conversion_velocity: conversionVelocity,
}
