import type { AttributionStep } from "../domain/attribution/types"
import type { AssessedSignal, FraudAssessment } from "../domain/fraud/types"
import type { CommissionRule, RuleDecision } from "../domain/rules/types"
import type { ConversionFacts } from "../domain/settlement/types"
import type { CommissionState } from "../domain/states"
import { commissionPage, type CommissionFilter } from "../lib/commission-page"
import type { Counted, ListPage } from "../lib/list-page"
import { one, type Sql } from "../lib/sql"

/** A commission with what it stands at. Money in minor units as text. */
export interface CommissionView {
  id: string
  conversion_id: string
  order_id: string | null
  display_id: string | null
  affiliate_id: string
  affiliate_name: string
  currency_code: string
  status: CommissionState
  hold_reason: string | null
  /** Σ of its entries. */
  amount: string
  entry_count: number
  held_amount: string
  /** How much of it is in live payout lines, and how much of that is paid. */
  swept: string
  paid: string
  replaced_at: Date | null
  placed_at: Date
  available_at: Date
  approved_at: Date | null
  approved_by: string | null
  fraud_score: number | null
  /** From which score on it was held when it was judged. */
  fraud_threshold: number | null
  /** The signals that fired when it was judged; none where nobody judged it. */
  fraud_signals: Pick<AssessedSignal, "key" | "score" | "detail">[]
}

const COLUMNS = `c.id, c.conversion_id, c.order_id, v.display_id, c.affiliate_id, a.name as affiliate_name, c.currency_code, c.status,
  c.hold_reason, c.held_amount::text as held_amount, at.replaced_at, v.placed_at, c.available_at, c.approved_at, c.approved_by, c.fraud_score,
  (c.fraud->>'threshold')::int as fraud_threshold,
  coalesce((select jsonb_agg(jsonb_build_object('key', s->>'key', 'score', s->'score', 'detail', s->>'detail') order by (s->>'score')::int desc, s->>'key')
    from jsonb_array_elements(c.fraud->'signals') s where (s->>'fired')::boolean), '[]'::jsonb) as fraud_signals,
  (select coalesce(sum(e.amount), 0)::text from affiliate_ledger_entry e where e.commission_id = c.id) as amount,
  (select count(*)::int from affiliate_ledger_entry e where e.commission_id = c.id) as entry_count,
  (select coalesce(sum(e.amount), 0)::text from affiliate_ledger_entry e join affiliate_payout_line l on l.entry_id = e.id and l.released_at is null and l.deleted_at is null
    where e.commission_id = c.id) as swept,
  (select coalesce(sum(e.amount), 0)::text from affiliate_ledger_entry e join affiliate_payout_line l on l.entry_id = e.id and l.released_at is null and l.deleted_at is null
    join affiliate_payout p on p.id = l.payout_id and p.status = 'paid' where e.commission_id = c.id) as paid`
const FROM = `from affiliate_commission c join affiliate a on a.id = c.affiliate_id join affiliate_conversion v on v.id = c.conversion_id
  join affiliate_attribution at on at.id = c.attribution_id`

/** Commissions for people. */
export class AffiliateCommissionListRepository {
  /** The page is found by ids alone, so that what is skipped costs an index entry and not its sums. */
  async commissions(sql: Sql, filter: CommissionFilter, page: ListPage): Promise<Counted & { rows: CommissionView[] }> {
    const { found, order, bindings, counted } = await commissionPage(sql, filter, page)
    const rows = await sql<CommissionView>(`with ${found} select ${COLUMNS} ${FROM} where c.id in (select id from page) order by ${order}`, bindings)
    return { rows, ...counted }
  }

  /** One commission with its frozen lines, its entries and its fraud assessment. */
  async detail(sql: Sql, id: string): Promise<CommissionDetail | null> {
    return one(sql<CommissionDetail>(`${DETAIL} where c.id = :id and c.deleted_at is null`, { id }))
  }

  /** The same for every commission of a conversion, replaced ones included, the earliest first. */
  async detailsOfConversion(sql: Sql, conversionId: string): Promise<CommissionDetail[]> {
    return sql<CommissionDetail>(`${DETAIL} where c.conversion_id = :conversion_id and c.deleted_at is null order by c.created_at, c.id`, {
      conversion_id: conversionId,
    })
  }
}

const DETAIL = `
  select ${COLUMNS}, c.fraud, v.facts, json_build_object('source', at.source, 'reason', at.reason, 'actor_id', at.actor_id, 'explanation', at.explanation) as attribution,
    coalesce((select json_agg(l order by l.id) from (
      select id, line_id, product_id, variant_id, title, rule_id, rule_snapshot, unit_cost, decision
      from affiliate_commission_line where commission_id = c.id and deleted_at is null) l), '[]'::json) as lines,
    coalesce((select json_agg(e order by e.seq) from (
      select seq, id, kind, amount::text as amount, line_id, attributable_amount, rule_id, available_at, actor_id, reason, created_at,
        (select l.payout_id from affiliate_payout_line l where l.entry_id = le.id and l.released_at is null and l.deleted_at is null) as payout_id
      from affiliate_ledger_entry le where le.commission_id = c.id) e), '[]'::json) as entries
  ${FROM}`

export type CommissionDetail = CommissionView & {
  fraud: FraudAssessment | null
  facts: ConversionFacts
  attribution: { source: string; reason: string | null; actor_id: string; explanation: AttributionStep[] }
  lines: CommissionLineView[]
  entries: CommissionEntryView[]
}

export interface CommissionLineView {
  id: string
  line_id: string
  product_id: string | null
  variant_id: string | null
  title: string | null
  rule_id: string
  rule_snapshot: CommissionRule
  unit_cost: string | null
  decision: RuleDecision
}

export interface CommissionEntryView {
  seq: number
  id: string
  kind: string
  amount: string
  line_id: string
  attributable_amount: string
  rule_id: string
  payout_id: string | null
  available_at: string
  actor_id: string
  reason: string | null
  created_at: string
}
