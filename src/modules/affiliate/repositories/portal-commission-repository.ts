import type { AttributionStep } from "../domain/attribution/types"
import type { CommissionRule, RuleDecision } from "../domain/rules/types"
import type { HoldReason } from "../domain/settlement/sources"
import type { ConversionFacts, EntryKind } from "../domain/settlement/types"
import type { CommissionState, PayoutState } from "../domain/states"
import { commissionPage, type CommissionFilter } from "../lib/commission-page"
import type { Counted, ListPage } from "../lib/list-page"
import { one, type Sql } from "../lib/sql"

/** A commission as its affiliate sees it: nothing of the buyer, and nothing of what the fraud guard looks at. Minor units as text. */
export interface OwnCommissionRow {
  id: string
  order_display_id: string | null
  placed_at: Date
  status: CommissionState
  is_replaced: boolean
  currency_code: string
  /** Σ of what was posted for it, and Σ of what was taken back; both at least 0. */
  earned: string
  reversed: string
  net: string
  entry_count: number
  swept: string
  paid: string
  held_amount: string
  hold_reason: HoldReason | null
  available_at: Date
  referral_code: string | null
  sub_id: string | null
  /** The latest payout that it is in. */
  payout: { id: string; reference_token: string; status: PayoutState } | null
}

export type OwnCommissionDetail = OwnCommissionRow & {
  facts: ConversionFacts
  attribution: { source: string; explanation: AttributionStep[] }
  lines: { line_id: string; title: string | null; rule_snapshot: CommissionRule; unit_cost: string | null; decision: RuleDecision }[]
  entries: OwnEntryRow[]
}

/** In the order of posting. Minor units as text. */
export interface OwnEntryRow {
  id: string
  kind: EntryKind
  line_id: string
  amount: string
  available_at: string
  created_at: string
}

const LIVE_LINE = "affiliate_payout_line l on l.entry_id = e.id and l.released_at is null and l.deleted_at is null"

const COLUMNS = `c.id, v.display_id as order_display_id, v.placed_at, c.status, at.replaced_at is not null as is_replaced, c.currency_code,
  s.earned, s.reversed, s.net, s.entry_count, s.swept, s.paid, c.held_amount::text as held_amount, c.hold_reason, c.available_at,
  rc.code as referral_code, at.sub_id,
  (select json_build_object('id', p.id, 'reference_token', p.reference_token, 'status', p.status)
    from affiliate_ledger_entry e join ${LIVE_LINE} join affiliate_payout p on p.id = l.payout_id
    where e.commission_id = c.id order by p.created_at desc, p.id limit 1) as payout`

const FROM = `from affiliate_commission c join affiliate_conversion v on v.id = c.conversion_id
  join affiliate_attribution at on at.id = c.attribution_id left join affiliate_referral_code rc on rc.id = at.referral_code_id
  cross join lateral (select coalesce(sum(e.amount) filter (where e.amount > 0), 0)::text as earned,
      coalesce(-sum(e.amount) filter (where e.amount < 0), 0)::text as reversed, coalesce(sum(e.amount), 0)::text as net, count(*)::int as entry_count,
      coalesce(sum(e.amount) filter (where p.id is not null), 0)::text as swept, coalesce(sum(e.amount) filter (where p.status = 'paid'), 0)::text as paid
    from affiliate_ledger_entry e left join ${LIVE_LINE} left join affiliate_payout p on p.id = l.payout_id where e.commission_id = c.id) s`

const DETAIL = `
  select ${COLUMNS}, v.facts, json_build_object('source', at.source, 'explanation', at.explanation) as attribution,
    coalesce((select json_agg(json_build_object('line_id', n.line_id, 'title', n.title, 'rule_snapshot', n.rule_snapshot,
        'unit_cost', n.unit_cost, 'decision', n.decision) order by n.id)
      from affiliate_commission_line n where n.commission_id = c.id and n.deleted_at is null), '[]'::json) as lines,
    coalesce((select json_agg(json_build_object('id', e.id, 'kind', e.kind, 'line_id', e.line_id, 'amount', e.amount::text,
        'available_at', e.available_at, 'created_at', e.created_at) order by e.seq)
      from affiliate_ledger_entry e where e.commission_id = c.id), '[]'::json) as entries
  ${FROM}`

/** An affiliate's own commissions. Every statement names whose. */
export class AffiliatePortalCommissionRepository {
  async commissions(sql: Sql, filter: CommissionFilter & { affiliate_ids: readonly string[] }, page: ListPage): Promise<Counted & { rows: OwnCommissionRow[] }> {
    const { found, order, bindings, counted } = await commissionPage(sql, filter, page)
    const rows = await sql<OwnCommissionRow>(`with ${found} select ${COLUMNS} ${FROM} where c.id in (select id from page) order by ${order}`, bindings)
    return { rows, ...counted }
  }

  /** @returns null for what is somebody else's, as for what does not exist. */
  async detail(sql: Sql, affiliateIds: readonly string[], id: string): Promise<OwnCommissionDetail | null> {
    return one(
      sql<OwnCommissionDetail>(`${DETAIL} where c.id = :id and c.affiliate_id = any(:affiliate_ids::text[]) and c.deleted_at is null`, {
        id,
        affiliate_ids: affiliateIds,
      })
    )
  }
}
