import type { Period } from "../domain/insight/period"
import type { CommissionRule } from "../domain/rules/types"
import type { ConversionFacts } from "../domain/settlement/types"
import { RULE_COLUMNS } from "../lib/rule-lookup"
import type { Sql } from "../lib/sql"

/** An attributed order with what was frozen of it. */
export interface PastOrder {
  conversion_id: string
  order_id: string | null
  display_id: string | null
  affiliate_id: string
  affiliate_name: string
  org_id: string | null
  sales_channel_id: string | null
  currency_code: string
  /** ISO 8601. */
  placed_at: string
  /** The placement with all its digits: where to read on. */
  position: string
  facts: ConversionFacts
  lines: { line_id: string; product_id: string | null; variant_id: string | null; rule: CommissionRule; unit_cost: string | null }[]
  /** Lines that no rule paid for; of these nothing but the id was kept. */
  unruled_line_ids: string[]
}

/** Orders of the past as a draft rule is tried on them. */
export class AffiliateBacktestRepository {
  /** The orders of a period after a position, in the order of their placement, without those that were canceled or whose commission was denied. */
  async orders(sql: Sql, period: Period, after: Pick<PastOrder, "position" | "conversion_id"> | null, limit: number): Promise<PastOrder[]> {
    return sql<PastOrder>(ORDERS, {
      ...period,
      limit,
      position: after?.position ?? period.from,
      conversion_id: after?.conversion_id ?? "",
    })
  }

  /** The rules that were in force at some moment of the period. */
  async rules(sql: Sql, { from, to }: Period): Promise<CommissionRule[]> {
    return sql<CommissionRule>(
      `select ${RULE_COLUMNS} from affiliate_commission_rule r
       where r.deleted_at is null and r.effective_at < :to::timestamptz and (r.expires_at is null or r.expires_at > :from::timestamptz)`,
      { from, to }
    )
  }

  async ruleExists(sql: Sql, id: string): Promise<boolean> {
    return (await sql("select id from affiliate_commission_rule where id = :id and deleted_at is null", { id })).length > 0
  }
}

const ORDERS = `
  select v.id as conversion_id, v.order_id, v.display_id, t.affiliate_id, a.name as affiliate_name, t.org_id, v.sales_channel_id, v.currency_code,
    to_char(v.placed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as placed_at, v.placed_at::text as position, v.facts, t.unruled_line_ids,
    coalesce((select json_agg(json_build_object('line_id', l.line_id, 'product_id', l.product_id, 'variant_id', l.variant_id,
        'rule', l.rule_snapshot, 'unit_cost', l.unit_cost) order by l.id)
      from affiliate_commission_line l where l.commission_id = c.id and l.deleted_at is null), '[]'::json) as lines
  from affiliate_conversion v
    join affiliate_attribution t on t.conversion_id = v.id and t.replaced_at is null and t.deleted_at is null
    join affiliate a on a.id = t.affiliate_id
    left join affiliate_commission c on c.attribution_id = t.id and c.deleted_at is null
  where v.deleted_at is null and not v.is_canceled and c.status is distinct from 'denied'
    and v.placed_at >= :from::timestamptz and v.placed_at < :to::timestamptz and (v.placed_at, v.id) > (:position::timestamptz, :conversion_id::text)
  order by v.placed_at, v.id limit :limit::int`
