import { generateEntityId } from "@medusajs/framework/utils"
import type { Refusal } from "../domain/attribution/refusals"
import { settle } from "../domain/settlement/settle"
import type { FrozenLine, NewEntry, SettlementStanding } from "../domain/settlement/types"
import { AFFILIATE_EVENTS } from "../../../types/events"
import { decideAttribution, type AttributionDecision } from "./attribution-decision"
import { decideBinding } from "./binding-decision"
import { openCommission } from "./commission-opening"
import type { ConversionReading } from "./conversion-reading"
import type { EntryRecord } from "./entries"
import { freezeLines, type FreezeResult } from "./line-freezing"
import type {
  CommissionRecord,
  CommissionRow,
  LineRecord,
  SettlementWrites,
} from "./settlement-records"
import { settingsFromRows } from "./settings-rows"
import type { PlanInput, SettlementEvent, SettlementPlan } from "./settlement-types"

/** Decides everything that one settling writes. Reads nothing and writes nothing. */
export function planSettlement(input: PlanInput): SettlementPlan {
  const { reading, state, options } = input
  const conversionId = state.conversion?.id ?? generateEntityId(undefined, "affconv")
  const settings = settingsFromRows(options, state.settings, reading.sales_channel_id)
  const decision = decideAttribution(input, conversionId, settings)
  const { attribution } = decision
  const current = state.commissions.find((commission) => commission.attribution_id === attribution?.id) ?? null
  const frozen = attribution ? freezeLines(input, attribution, current) : NOTHING_FROZEN
  const opened =
    attribution && !current && frozen.lines.length > 0
      ? openCommission({ input, conversionId, decision, attribution, frozen, settings })
      : null
  const binding = decideBinding(input, conversionId, decision, opened?.record ?? null, settings)
  const commission = current ?? opened?.row ?? null
  const lines = commission ? frozen.lines.map((line) => ({ ...line, commission_id: commission.id })) : []
  const settled = settleCommissions(input, conversionId, attribution?.id ?? null, commission, lines)
  const refusals = mergeRefusals(state.conversion?.refusals ?? [], [...decision.refusals, ...frozen.refusals])
  const unruledLines = [...(attribution?.unruled_line_ids ?? []), ...frozen.unruled_line_ids]
  const writes: SettlementWrites = {
    conversion: conversionRecord(reading, conversionId, refusals, commission === null),
    expected_settle_seq: state.conversion?.settle_seq ?? null,
    retire_attribution_id: decision.retired_id,
    unruled: decision.record || !attribution ? null : { attribution_id: attribution.id, line_ids: unruledLines },
    attributions: decision.record ? [{ ...decision.record, unruled_line_ids: unruledLines }] : [],
    ended_binding: binding.ended,
    bindings: binding.record ? [binding.record] : [],
    commissions: settled.commissions.map((settledOne) =>
      opened && settledOne.id === opened.record.id
        ? { ...opened.record, held_amount: settledOne.held_amount }
        : keepUpToDate(settledOne, conversionId, reading)
    ),
    lines,
    entries: settled.entries,
    audit: [...decision.audit, ...(opened?.audit ?? []), ...binding.audit],
  }
  return { writes, events: eventsOf(writes, decision, opened?.record ?? null) }
}

const NOTHING_FROZEN: FreezeResult = { lines: [], unruled_line_ids: [], missing_cost: [], refusals: [] }

interface Settled {
  entries: EntryRecord[]
  /** Commissions that are new or whose held amount changed, with that amount. */
  commissions: CommissionRow[]
}

/** Settles every commission of the conversion: the current one to its target, the others, which are replaced, to zero. */
function settleCommissions(
  input: PlanInput,
  conversionId: string,
  attributionId: string | null,
  current: CommissionRow | null,
  newLines: LineRecord[]
): Settled {
  const others = input.state.commissions.filter((commission) => commission.id !== current?.id)
  const result: Settled = { entries: [], commissions: [] }
  for (const commission of current ? [...others, current] : others) {
    const added = commission.id === current?.id ? newLines : []
    const { entries, held_amount } = settle({
      facts: input.reading.facts,
      lines: mergeLines(commission, added),
      standing: standingOf(commission, attributionId),
      posted: commission.posted.map((entry) => ({ ...entry, amount: BigInt(entry.amount) })),
    })
    result.entries.push(...entries.map((entry) => entryRecord(entry, commission, conversionId, input)))
    if (commission.held_amount !== `${held_amount}` || !input.state.commissions.includes(commission)) {
      result.commissions.push({ ...commission, held_amount: `${held_amount}` })
    }
  }
  return result
}

/** Frozen lines, with those of this settling; a cost that was missing and now is known replaces the gap. */
function mergeLines(commission: CommissionRow, added: LineRecord[]): FrozenLine[] {
  const lines = new Map(commission.lines.map(({ line_id, rule, unit_cost }) => [line_id, { line_id, rule, unit_cost }]))
  for (const { line_id, rule_snapshot, unit_cost } of added) {
    lines.set(line_id, { line_id, rule: lines.get(line_id)?.rule ?? rule_snapshot, unit_cost })
  }
  return [...lines.values()]
}

function standingOf(commission: CommissionRow, attributionId: string | null): SettlementStanding {
  if (commission.attribution_id !== attributionId) {
    return "replaced"
  }
  if (commission.status === "denied") {
    return "denied"
  }
  return commission.status === "pending_review" ? "held" : "open"
}

function entryRecord(entry: NewEntry, commission: CommissionRow, conversionId: string, { reading, actor }: PlanInput): EntryRecord {
  return {
    id: generateEntityId(undefined, "affle"),
    affiliate_id: commission.affiliate_id,
    currency_code: reading.currency_code,
    amount: `${entry.amount}`,
    kind: entry.kind,
    // The position, never a hash of the facts: return, cancel, return again is legal and posts three times.
    source_key: `${commission.id}:${entry.line_id}:${entry.seq}`,
    available_at: commission.available_at,
    actor_id: actor.id,
    reason: actor.reason ?? null,
    commission_id: commission.id,
    conversion_id: conversionId,
    line_id: entry.line_id,
    order_id: reading.order_id,
    payout_id: null,
    rule_id: entry.rule.id,
    rule_snapshot: entry.rule,
    attributable_amount: entry.attributable_amount,
  }
}

/** Only `held_amount` of an earlier commission is written; the rest is there for the insert that never happens. */
function keepUpToDate(commission: CommissionRow, conversionId: string, reading: ConversionReading): CommissionRecord {
  const { id, attribution_id, affiliate_id, status, hold_reason, held_amount, available_at } = commission
  return {
    id,
    conversion_id: conversionId,
    attribution_id,
    affiliate_id,
    order_id: reading.order_id,
    currency_code: reading.currency_code,
    status,
    hold_reason,
    held_amount,
    available_at,
    fraud_score: null,
    fraud: null,
  }
}

function conversionRecord(
  reading: ConversionReading,
  id: string,
  refusals: Refusal[],
  earnsNothing: boolean
): SettlementWrites["conversion"] {
  const { source, external_id, order_id, display_id, currency_code, sales_channel_id, customer_id, placed_at, facts } = reading
  return {
    id,
    source,
    external_id,
    order_id,
    display_id,
    currency_code,
    sales_channel_id,
    customer_id,
    placed_at,
    is_paid: facts.paid_in_full,
    is_canceled: facts.canceled,
    facts,
    refusals,
    refusal_code: earnsNothing ? (refusals.at(-1)?.code ?? "no_rule") : null,
  }
}

/** The same refusal is recorded once, however often a conversion is settled. */
function mergeRefusals(earlier: Refusal[], later: Refusal[]): Refusal[] {
  const byText = new Map([...earlier, ...later].map((refusal) => [`${refusal.code} ${refusal.message} ${refusal.touched_at ?? ""}`, refusal]))
  return [...byText.values()]
}

function eventsOf(writes: SettlementWrites, decision: AttributionDecision, opened: CommissionRecord | null): SettlementEvent[] {
  const conversion = { id: writes.conversion.id, order_id: writes.conversion.order_id ?? "" }
  const events: SettlementEvent[] = []
  if (decision.record) {
    events.push({ name: AFFILIATE_EVENTS.CONVERSION_ATTRIBUTED, data: { ...conversion, affiliate_id: decision.record.affiliate_id } })
  }
  if (!decision.attribution && writes.expected_settle_seq === null) {
    events.push({ name: AFFILIATE_EVENTS.CONVERSION_REFUSED, data: { ...conversion, code: writes.conversion.refusal_code ?? "" } })
  }
  if (opened?.status === "pending_review") {
    events.push({ name: AFFILIATE_EVENTS.COMMISSION_HELD, data: { id: opened.id, conversion_id: writes.conversion.id, order_id: conversion.order_id, reason: opened.hold_reason ?? "" } })
  }
  const reversed = new Set(writes.entries.filter((entry) => entry.kind === "reversal").map((entry) => entry.commission_id ?? ""))
  reversed.forEach((id) => events.push({ name: AFFILIATE_EVENTS.COMMISSION_REVERSED, data: { conversion_id: writes.conversion.id, order_id: conversion.order_id, id } }))
  return events
}
