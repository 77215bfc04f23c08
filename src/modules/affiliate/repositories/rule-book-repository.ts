import type { RuleInput } from "../domain/rules/rule-input"
import type { CommissionRule } from "../domain/rules/types"
import { SELLER_SCOPES, type SellerScope } from "../domain/rules/line-up"
import { IN_FORCE, RULE_COLUMNS, RULES_OF_KEYS, WINNER_FIRST } from "../lib/rule-lookup"
import { one, type Sql } from "../lib/sql"

/** What is asked of the rules: parallel lists of scopes and references (empty for global), as the order path asks. */
export interface RuleQuestion {
  rule_scopes: readonly string[]
  rule_refs: readonly string[]
  currency_code: string
  /** ISO 8601. */
  at: string
}

const COLUMNS = "id, name, scope, scope_ref_id, kind, rate, flat_per, currency_code, basis, tiers, max_amount, effective_at, expires_at, created_by"

/** How many rules are lined up for each scope and reference of a product, and for each scope that depends on who sells. */
const LINED_UP = 20

/** How many rules outside their window a preview explains for each scope and reference. */
const EXPLAINED = 5

/** Commission rules as people write and question them. */
export class AffiliateRuleBookRepository {
  async insert(sql: Sql, rule: RuleInput & { id: string; created_by: string }): Promise<void> {
    await sql(
      `insert into affiliate_commission_rule (${COLUMNS})
       select ${COLUMNS} from jsonb_populate_record(null::affiliate_commission_rule, :row::jsonb)`,
      { row: JSON.stringify(rule) }
    )
  }

  async lock(sql: Sql, id: string): Promise<CommissionRule | null> {
    return one(
      sql<CommissionRule>(
        `select ${RULE_COLUMNS} from affiliate_commission_rule r where r.id = :id and r.deleted_at is null for update`,
        { id }
      )
    )
  }

  async update(sql: Sql, id: string, rule: Pick<CommissionRule, "name" | "expires_at">): Promise<void> {
    await sql(
      `update affiliate_commission_rule set name = :name, expires_at = :expires_at::timestamptz, updated_at = now()
       where id = :id and deleted_at is null`,
      { id, name: rule.name, expires_at: rule.expires_at }
    )
  }

  /** What the order path would read, and the rules of the same scopes that are not in force then, so that they can be explained. */
  async rulesToExplain(sql: Sql, question: RuleQuestion): Promise<CommissionRule[]> {
    return sql<CommissionRule>(`(${RULES_OF_KEYS}) union all (${OUT_OF_FORCE})`, { ...question })
  }

  /** The rules in force that can claim something called by these keys, whoever sells it: the first of each scope and reference. */
  async rulesInForce(sql: Sql, question: Omit<RuleQuestion, "currency_code">): Promise<CommissionRule[]> {
    return sql<CommissionRule>(RULES_IN_FORCE, { ...question, seller_scopes: SELLER_SCOPES })
  }

  /** How many rules in force depend on who sells, by scope. */
  async countSellerRules(sql: Sql, at: string): Promise<Record<SellerScope, number>> {
    const rows = await sql<{ scope: SellerScope; count: number }>(
      `select r.scope, count(*)::int as count from affiliate_commission_rule r
       where r.scope = any(:seller_scopes::text[]) and r.deleted_at is null and ${IN_FORCE} group by 1`,
      { seller_scopes: SELLER_SCOPES, at }
    )
    return { affiliate: 0, org: 0, channel: 0, ...Object.fromEntries(rows.map(({ scope, count }) => [scope, count])) }
  }
}

const RULES_IN_FORCE = `
  select ${RULE_COLUMNS}
  from unnest(:rule_scopes::text[], :rule_refs::text[]) k(scope, ref)
  cross join lateral (
    select r.* from affiliate_commission_rule r
    where r.scope = k.scope and coalesce(r.scope_ref_id, '') = k.ref and r.deleted_at is null and ${IN_FORCE}
    order by ${WINNER_FIRST} limit ${LINED_UP}
  ) r
  union all
  select ${RULE_COLUMNS}
  from unnest(:seller_scopes::text[]) k(scope)
  cross join lateral (
    select r.* from affiliate_commission_rule r
    where r.scope = k.scope and r.deleted_at is null and ${IN_FORCE}
    order by ${WINNER_FIRST} limit ${LINED_UP}
  ) r`

const OUT_OF_FORCE = `
  select ${RULE_COLUMNS}
  from unnest(:rule_scopes::text[], :rule_refs::text[]) k(scope, ref)
  cross join lateral (
    select r.* from affiliate_commission_rule r
    where r.scope = k.scope and coalesce(r.scope_ref_id, '') = k.ref and r.deleted_at is null
      and (r.effective_at > :at::timestamptz or r.expires_at <= :at::timestamptz)
    order by r.effective_at desc, r.created_at desc, r.id desc limit ${EXPLAINED}
  ) r`
