import { utcText } from "./utc-text"

const instant = (column: string) => `${utcText(`r.${column}`)} as ${column}`

/** The columns of a rule as the domain reads it. */
export const RULE_COLUMNS = `r.id, r.name, r.scope, r.scope_ref_id, r.kind, r.rate, r.flat_per, r.currency_code, r.basis, r.tiers,
  r.max_amount, ${["effective_at", "expires_at", "created_at"].map(instant).join(", ")}`

const OF_KEY = `select r.* from affiliate_commission_rule r
  where r.scope = k.scope and coalesce(r.scope_ref_id, '') = k.ref and r.deleted_at is null`
export const IN_FORCE = "r.effective_at <= :at::timestamptz and (r.expires_at is null or r.expires_at > :at::timestamptz)"
/** Within one scope and reference; see `compareWithinScope` of the domain. */
export const WINNER_FIRST = "r.effective_at desc, r.created_at desc, r.id desc"

/**
 * For each scope and reference of an order the few rules that can win, or that show why another lost. Each part reads
 * the head of an index sorted by who wins, so a thousand superseded rules cost as much as one.
 * Expects `rule_scopes` and `rule_refs` (parallel; the reference of global is empty), `currency_code`, `at`.
 */
export const RULES_OF_KEYS = `
  select ${RULE_COLUMNS}
  from unnest(:rule_scopes::text[], :rule_refs::text[]) k(scope, ref)
  cross join lateral (
    (${OF_KEY} and r.currency_code is null and ${IN_FORCE} order by ${WINNER_FIRST} limit 2)
    union all
    (${OF_KEY} and r.currency_code = :currency_code and ${IN_FORCE} order by ${WINNER_FIRST} limit 2)
    union all
    (${OF_KEY} and r.currency_code <> :currency_code and ${IN_FORCE} limit 1)
  ) r`
