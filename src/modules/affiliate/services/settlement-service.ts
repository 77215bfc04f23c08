import { SYSTEM_ACTOR, type Actor } from "../lib/actor"
import type { EntryRecord } from "../lib/entries"
import type { ConversionReading } from "../lib/conversion-reading"
import type { ProbeResult, SettlementScope } from "../lib/settlement-records"
import { planSettlement } from "../lib/settlement-plan"
import type { ManualAttribution, SettlementEvent } from "../lib/settlement-types"
import { lock, type Sql } from "../lib/sql"
import type { AffiliateOptions } from "../options"
import type { AffiliateSettlementRepository } from "../repositories/settlement-repository"

export interface SettleInput {
  reading: ConversionReading
  /** What was there before the facts were read. */
  probe: ProbeResult
  /** A person's word on who brought the sale. */
  manual?: ManualAttribution | null
  /** Take unit costs that were missing from this reading: a person asked for it. */
  refresh_costs?: boolean
}

/** `stale`: somebody settled meanwhile, on facts that may be newer. Read again and settle again. */
export type SettleOutcome = { stale: true } | { stale: false; posted: number; events: SettlementEvent[] }

/** Brings the books of one conversion to what its facts say: the one way anything earned or taken back is posted. */
export class AffiliateSettlementService {
  private readonly settlements: AffiliateSettlementRepository

  constructor(dependencies: { affiliateSettlementRepository: AffiliateSettlementRepository }) {
    this.settlements = dependencies.affiliateSettlementRepository
  }

  /**
   * Lock, load, decide, write. Level-triggered: what happened does not matter, only what is left now, so duplicate, late
   * and reordered events end in the same books.
   */
  async settle(sql: Sql, input: SettleInput, options: AffiliateOptions, actor: Actor): Promise<SettleOutcome> {
    const { reading, probe } = input
    await lock(sql, `affiliate:conversion:${reading.source}:${reading.external_id}`)
    const state = await this.settlements.loadState(sql, scopeOf(input))
    if ((state.conversion?.settle_seq ?? null) !== probe.settle_seq) {
      return { stale: true }
    }
    const plan = planSettlement({ ...input, state, options, actor })
    const written = await this.settlements.write(sql, plan.writes)
    return written ? { stale: false, posted: plan.writes.entries.length, events: plan.events } : { stale: true }
  }

  /** The entries that settling would post now, decided and not written. */
  async preview(sql: Sql, input: SettleInput, options: AffiliateOptions): Promise<EntryRecord[]> {
    const state = await this.settlements.loadState(sql, scopeOf(input))
    return planSettlement({ ...input, state, options, actor: SYSTEM_ACTOR }).writes.entries
  }
}

/** Which rules, people and clicks could matter for this sale: everything else is never read. */
function scopeOf({ reading, probe, manual }: SettleInput): SettlementScope {
  const owners = [...probe.touchpoints, ...probe.bindings, ...(manual ? [manual] : []), ...(probe.attributed ? [probe.attributed] : [])]
  const keys = new Map<string, [scope: string, ref: string]>()
  const add = (scope: string, ref: string | null) => {
    if (ref !== null) {
      keys.set(`${scope} ${ref}`, [scope, ref])
    }
  }
  add("global", "")
  add("channel", reading.sales_channel_id)
  owners.forEach((owner) => {
    add("affiliate", owner.affiliate_id)
    add("org", owner.org_id)
  })
  reading.lines.forEach((line) => {
    add("product", line.product_id)
    line.categories.forEach((category) => add("category", category.id))
  })
  const rules = [...keys.values()]
  return {
    source: reading.source,
    external_id: reading.external_id,
    currency_code: reading.currency_code,
    sales_channel_id: reading.sales_channel_id,
    at: reading.placed_at,
    affiliate_ids: [...new Set(owners.map((owner) => owner.affiliate_id))],
    ...clicksOf(probe),
    rule_scopes: rules.map(([scope]) => scope),
    rule_refs: rules.map(([, ref]) => ref),
  }
}

function clicksOf({ touchpoints }: ProbeResult) {
  const clicks = touchpoints.filter((touchpoint) => touchpoint.click_id !== null && touchpoint.click_ip_hmac !== null)
  return {
    click_ids: clicks.map((click) => click.click_id ?? ""),
    click_ip_hmacs: clicks.map((click) => click.click_ip_hmac ?? ""),
    clicked_ats: clicks.map((click) => click.touched_at ?? ""),
  }
}
