import type { AffiliateEventName } from "../../../types/events"
import type { AffiliateOptions } from "../options"
import type { Actor } from "./actor"
import type { ConversionReading } from "./conversion-reading"
import type { ProbeResult, SettlementState, SettlementWrites } from "./settlement-records"

/** A person's word on who brought a sale. */
export interface ManualAttribution {
  affiliate_id: string
  org_id: string | null
  referral_code_id: string | null
  reason: string
}

/** What merchants and mails may want to know; names are in `types/events`. */
export interface SettlementEvent {
  name: AffiliateEventName
  data: { id: string } & Record<string, string>
}

export interface PlanInput {
  reading: ConversionReading
  probe: ProbeResult
  manual?: ManualAttribution | null
  refresh_costs?: boolean
  state: SettlementState
  options: AffiliateOptions
  actor: Actor
}

export interface SettlementPlan {
  writes: SettlementWrites
  events: SettlementEvent[]
}
