import { RULE_STATUSES, type RuleStatus } from "../domain/rules/rule-status"
import { RULE_SCOPES, type CommissionRule } from "../domain/rules/types"
import { containing, rangeBindings, withinRange, type DateRange } from "../lib/filters"
import { orderBy } from "../lib/order-by"
import { RULE_COLUMNS, WINNER_FIRST } from "../lib/rule-lookup"
import type { Sql } from "../lib/sql"

export interface RuleFilter {
  /** Part of a name. */
  q?: string | null
  ids?: string[] | null
  status?: string[] | null
  scope?: string[] | null
  scope_ref_id?: string[] | null
  kind?: string[] | null
  currency_code?: string[] | null
  effective_at?: DateRange | null
  expires_at?: DateRange | null
  created_at?: DateRange | null
}

export interface RulePage {
  limit: number
  offset: number
  /** A key of `RULE_SORTS`, with a leading minus for descending. */
  order: string
}

/** A rule as a list shows it. */
export interface RuleListRow extends CommissionRule {
  created_by: string | null
  updated_at: Date
  status: RuleStatus
  /** The next rule of the same scope and reference that takes over within this one's window, and since when. */
  superseded_by: string | null
  superseded_at: Date | null
}

/** What people may sort by, beside `precedence`: the order in which rules win. */
const COLUMN_SORTS: Readonly<Record<string, string>> = {
  name: "r.name",
  scope: "r.scope",
  effective_at: "r.effective_at",
  expires_at: "r.expires_at nulls last",
  created_at: "r.created_at",
}
export const RULE_SORTS = ["precedence", ...Object.keys(COLUMN_SORTS)]

const SCOPE_RANK = `array_position(array[${RULE_SCOPES.map((scope) => `'${scope}'`).join(", ")}]::text[], r.scope)`
const WINS_FIRST = `${SCOPE_RANK}, ${WINNER_FIRST}`
const WINS_LAST = `${SCOPE_RANK} desc, r.effective_at, r.created_at, r.id`

const STATUS = `case when r.expires_at <= now() then '${RULE_STATUSES[2]}' when r.effective_at > now() then '${RULE_STATUSES[1]}' else '${RULE_STATUSES[0]}' end`

/** A rule for one currency takes over in that currency alone, so it supersedes no rule for all of them. */
const SUCCESSOR = `left join lateral (
    select n.id, n.effective_at from affiliate_commission_rule n
    where n.scope = r.scope and coalesce(n.scope_ref_id, '') = coalesce(r.scope_ref_id, '') and n.deleted_at is null
      and (n.currency_code is null or n.currency_code = r.currency_code)
      and (n.effective_at, n.created_at, n.id) > (r.effective_at, r.created_at, r.id)
      and (r.expires_at is null or n.effective_at < r.expires_at)
    order by n.effective_at, n.created_at, n.id limit 1
  ) n on true`

const FROM = "from affiliate_commission_rule r"
const WHERE = `where r.deleted_at is null
  and (:q::text is null or r.name ilike :q)
  and (:ids::text[] is null or r.id = any(:ids::text[]))
  and (:status::text[] is null or ${STATUS} = any(:status::text[]))
  and (:scope::text[] is null or r.scope = any(:scope::text[]))
  and (:scope_ref_id::text[] is null or r.scope_ref_id = any(:scope_ref_id::text[]))
  and (:kind::text[] is null or r.kind = any(:kind::text[]))
  and (:currency_code::text[] is null or r.currency_code = any(:currency_code::text[]))
  and ${withinRange("r.effective_at", "effective_at")}
  and ${withinRange("r.expires_at", "expires_at")}
  and ${withinRange("r.created_at", "created_at")}`

/** Commission rules for people, in the order in which they win. */
export class AffiliateRuleListRepository {
  async rules(sql: Sql, filter: RuleFilter, page: RulePage): Promise<{ rows: RuleListRow[]; count: number }> {
    const bindings = bindingsOf(filter)
    const rows = await sql<RuleListRow>(
      `select ${RULE_COLUMNS}, r.created_by, r.updated_at, ${STATUS} as status, n.id as superseded_by, n.effective_at as superseded_at
       ${FROM} ${SUCCESSOR} ${WHERE} order by ${orderOf(page.order)} limit :limit::int offset :offset::int`,
      { ...bindings, limit: page.limit, offset: page.offset }
    )
    const [total] = await sql<{ count: number }>(`select count(*)::int as count ${FROM} ${WHERE}`, bindings)
    return { rows, count: total?.count ?? 0 }
  }
}

function orderOf(order: string): string {
  if (order === "precedence") {
    return WINS_FIRST
  }
  return order === "-precedence" ? WINS_LAST : orderBy(order, COLUMN_SORTS, "r.id")
}

const bindingsOf = (filter: RuleFilter) => ({
  q: containing(filter.q),
  ids: filter.ids ?? null,
  status: filter.status ?? null,
  scope: filter.scope ?? null,
  scope_ref_id: filter.scope_ref_id ?? null,
  kind: filter.kind ?? null,
  currency_code: filter.currency_code?.map((code) => code.toLowerCase()) ?? null,
  ...rangeBindings("effective_at", filter.effective_at),
  ...rangeBindings("expires_at", filter.expires_at),
  ...rangeBindings("created_at", filter.created_at),
})
