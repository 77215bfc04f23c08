import { AUDIT_ROWS, auditRows, INSERT_AUDIT } from "../lib/audit"
import { ENTRY_ROWS, INSERT_ENTRIES } from "../lib/entries"
import { RULES_OF_KEYS } from "../lib/rule-lookup"
import type { ProbeQuery, ProbeResult, SettlementScope, SettlementState, SettlementWrites } from "../lib/settlement-records"
import { one, type Sql } from "../lib/sql"
import { utcText } from "../lib/utc-text"
import { broken } from "../lib/errors"

/**
 * What settling reads and writes, one statement each: their number must not grow with rules, lines or history. Medusa's
 * indexes hold only rows that are not deleted: a statement that does not say `deleted_at is null` cannot use them.
 */
export class AffiliateSettlementRepository {
  /** Whether a sale concerns an affiliate at all: its touchpoints and coupons, its customer's bindings, and how often it was settled before. */
  async probe(sql: Sql, query: ProbeQuery): Promise<ProbeResult> {
    const row = await one(sql<ProbeResult>(PROBE, { ...query }))
    if (!row) {
      throw broken("A select without FROM returned no row")
    }
    return row
  }

  /** What stands for a conversion now, with the rules, settings and facts about people that a decision needs. */
  async loadState(sql: Sql, scope: SettlementScope): Promise<SettlementState> {
    const [row] = await sql<SettlementState>(STATE, { ...scope })
    if (!row) {
      throw broken("A select without FROM returned no row")
    }
    return row
  }

  /**
   * Writes a settling, all of it or nothing, in one statement.
   * @returns false when the conversion was settled meanwhile by somebody who read newer facts: nothing was written.
   */
  async write(sql: Sql, writes: SettlementWrites): Promise<boolean> {
    const [row] = await sql<{ written: boolean }>(WRITE, {
      conversion: JSON.stringify(writes.conversion),
      expected_settle_seq: writes.expected_settle_seq,
      retire_attribution_id: writes.retire_attribution_id,
      unruled_attribution_id: writes.unruled?.attribution_id ?? null,
      unruled_line_ids: JSON.stringify(writes.unruled?.line_ids ?? []),
      attributions: JSON.stringify(writes.attributions),
      ended_binding_id: writes.ended_binding?.id ?? null,
      binding_ended_by: writes.ended_binding?.ended_by ?? null,
      binding_end_reason: writes.ended_binding?.end_reason ?? null,
      bindings: JSON.stringify(writes.bindings),
      commissions: JSON.stringify(writes.commissions),
      lines: JSON.stringify(writes.lines),
      entries: JSON.stringify(writes.entries),
      audit: auditRows(writes.audit),
    })
    return row?.written === true
  }
}

const TOUCHED_CODE = `rc.id as referral_code_id, rc.code as referral_code, rc.is_active as code_is_active,
  a.id as affiliate_id, a.name as affiliate_name, a.status as affiliate_status, a.org_id`

const PROBE = `
  select
    (select c.settle_seq from affiliate_conversion c
      where c.source = :source and c.external_id = :external_id and c.deleted_at is null) as settle_seq,
    (select json_build_object('affiliate_id', at.affiliate_id, 'org_id', at.org_id)
      from affiliate_conversion c join affiliate_attribution at on at.conversion_id = c.id and at.replaced_at is null and at.deleted_at is null
        join affiliate a on a.id = at.affiliate_id
      where c.source = :source and c.external_id = :external_id and c.deleted_at is null) as attributed,
    coalesce((
      select json_agg(t) from (
        select 'coupon' as kind, ${TOUCHED_CODE}, null::timestamptz as touched_at, null::timestamptz as attached_at,
               null::timestamptz as removed_at, null::text as click_id,
               null::text as click_ip_hmac, null::text as buyer_ip_hmac, null::text as sub_id, null::text as landing_page
        from affiliate_referral_code rc join affiliate a on a.id = rc.affiliate_id
        where rc.promotion_id = any(:promotion_ids::text[]) and rc.deleted_at is null
        union all
        select tp.kind, ${TOUCHED_CODE}, tp.touched_at, tp.created_at as attached_at, tp.removed_at, tp.click_id, tp.click_ip_hmac, tp.buyer_ip_hmac, tp.sub_id, tp.landing_page
        from affiliate_touchpoint tp
          join affiliate_referral_code rc on rc.id = tp.referral_code_id
          join affiliate a on a.id = rc.affiliate_id
        where tp.cart_id = :cart_id and tp.deleted_at is null
      ) t
    ), '[]'::json) as touchpoints,
    coalesce((
      select json_agg(json_build_object('id', b.id, 'affiliate_id', b.affiliate_id, 'affiliate_status', a.status, 'org_id', a.org_id,
        'referral_code_id', b.referral_code_id, 'code', rc.code, 'bound_at', ${utcText("b.bound_at")},
        'expires_at', ${utcText("b.expires_at")}, 'ended_at', ${utcText("b.ended_at")}))
      from affiliate_customer_binding b join affiliate a on a.id = b.affiliate_id
        left join affiliate_referral_code rc on rc.id = b.referral_code_id
      where b.customer_id = :customer_id and b.deleted_at is null
    ), '[]'::json) as bindings,
    exists (select from affiliate_commission_rule r where r.scope = 'category' and r.deleted_at is null) as has_category_rules,
    exists (select from affiliate_commission_rule r where r.basis = 'gross_margin' and r.deleted_at is null) as has_margin_rules`

/** The conversions of one affiliate in the last day, and in the 30 days before: capped alike, so that a busy one costs no more. */
const VELOCITY = `
  (select count(*)::int from (select 1 from affiliate_attribution v where v.affiliate_id = a.id and v.deleted_at is null
     and v.created_at > :at::timestamptz - interval '1 day' and v.created_at <= :at::timestamptz limit 2000) d) as conversions_last_day,
  (select count(*)::int from (select 1 from affiliate_attribution v where v.affiliate_id = a.id and v.deleted_at is null
     and v.created_at > :at::timestamptz - interval '31 days'
     and v.created_at <= :at::timestamptz - interval '1 day' limit 60000) m) as conversions_before`

const STATE = `
  select
    (select to_json(c) from (
      select id, settle_seq, currency_code, sales_channel_id, placed_at, refusals, refusal_code
      from affiliate_conversion
      where source = :source and external_id = :external_id and deleted_at is null) c) as conversion,
    (select to_json(t) from (
      select at.id, at.affiliate_id, at.org_id, at.unruled_line_ids, at.referral_code_id, at.source
      from affiliate_attribution at join affiliate_conversion c on c.id = at.conversion_id
      where c.source = :source and c.external_id = :external_id and c.deleted_at is null and at.replaced_at is null and at.deleted_at is null) t) as attribution,
    coalesce((select json_agg(m order by m.created_at, m.id) from (
      select cm.id, cm.attribution_id, cm.affiliate_id, cm.status, cm.hold_reason, cm.held_amount::text as held_amount,
             cm.available_at, cm.created_at, at.replaced_at,
             coalesce((select json_agg(json_build_object('line_id', cl.line_id, 'rule', cl.rule_snapshot,
               'unit_cost', cl.unit_cost, 'variant_id', cl.variant_id) order by cl.id)
               from affiliate_commission_line cl where cl.commission_id = cm.id and cl.deleted_at is null), '[]'::json) as lines,
             coalesce((select json_agg(json_build_object('line_id', e.line_id, 'amount', e.amount::text, 'seq',
               split_part(e.source_key, ':', 3)::int) order by e.seq)
               from affiliate_ledger_entry e where e.commission_id = cm.id), '[]'::json) as posted
      from affiliate_commission cm join affiliate_attribution at on at.id = cm.attribution_id
        join affiliate_conversion c on c.id = cm.conversion_id
      where c.source = :source and c.external_id = :external_id and c.deleted_at is null and cm.deleted_at is null) m), '[]'::json) as commissions,
    coalesce((select json_agg(s) from (
      select sales_channel_id, "values" from affiliate_settings
      where (sales_channel_id is null or sales_channel_id = :sales_channel_id) and deleted_at is null) s), '[]'::json) as settings,
    coalesce((select json_agg(k) from (${RULES_OF_KEYS}) k), '[]'::json) as rules,
    coalesce((select json_agg(p) from (
      select a.id, a.name, a.status, a.org_id, a.email, a.last_login_ip_hmac,
        coalesce((select json_agg(o.email) from (
          select m.email from affiliate_org_member m where m.org_id = a.org_id and m.deleted_at is null
          union all
          select s.email from affiliate s where s.org_id = a.org_id and s.id <> a.id and s.deleted_at is null) o), '[]'::json) as org_member_emails,
        ${VELOCITY}
      from affiliate a where a.id = any(:affiliate_ids::text[])) p), '[]'::json) as affiliates,
    coalesce((select json_object_agg(i.click_id, (
      select count(*)::int from (select 1 from affiliate_click ck where ck.ip_hmac = i.ip and ck.deleted_at is null
        and ck.clicked_at > i.clicked_at - interval '1 hour' and ck.clicked_at <= i.clicked_at limit 2000) n))
      from unnest(:click_ids::text[], :click_ip_hmacs::text[], :clicked_ats::timestamptz[]) i(click_id, ip, clicked_at)), '{}'::json)
      as clicks_in_hour`

/**
 * Inserts a conversion that nobody has seen, or raises the `settle_seq` of the one that was read. No row: somebody was
 * faster, and everything that hangs on it stays unwritten too.
 */
const WRITE = `
  with conv as (
    insert into affiliate_conversion (id, source, external_id, order_id, display_id, currency_code, sales_channel_id, customer_id,
      placed_at, settle_seq, settled_at, is_paid, is_canceled, facts, refusals, refusal_code)
    select c.id, c.source, c.external_id, c.order_id, c.display_id, c.currency_code, c.sales_channel_id, c.customer_id,
      c.placed_at, 1, now(), c.is_paid, c.is_canceled, c.facts, c.refusals, c.refusal_code
    from jsonb_to_record(:conversion::jsonb) as c(id text, source text, external_id text, order_id text, display_id text,
      currency_code text, sales_channel_id text, customer_id text, placed_at timestamptz, is_paid boolean, is_canceled boolean,
      facts jsonb, refusals jsonb, refusal_code text)
    on conflict (source, external_id) where deleted_at is null do update set
      settle_seq = affiliate_conversion.settle_seq + 1, settled_at = now(), is_paid = excluded.is_paid,
      is_canceled = excluded.is_canceled, facts = excluded.facts, refusals = excluded.refusals,
      refusal_code = excluded.refusal_code, updated_at = now()
    where affiliate_conversion.settle_seq = :expected_settle_seq::int
    returning id
  ), retired as (
    update affiliate_attribution set replaced_at = now(), updated_at = now()
    where id = :retire_attribution_id and replaced_at is null and exists (select from conv)
    returning id
  ), attributed as (
    insert into affiliate_attribution (id, conversion_id, affiliate_id, org_id, unruled_line_ids, referral_code_id, source, model, touched_at, click_id,
      sub_id, landing_page, explanation, actor_id, reason)
    select t.id, t.conversion_id, t.affiliate_id, t.org_id, t.unruled_line_ids, t.referral_code_id, t.source, t.model, t.touched_at, t.click_id,
      t.sub_id, t.landing_page, t.explanation, t.actor_id, t.reason
    from conv, jsonb_to_recordset(:attributions::jsonb) as t(id text, conversion_id text, affiliate_id text, org_id text, unruled_line_ids jsonb, referral_code_id text,
      source text, model text, touched_at timestamptz, click_id text, sub_id text, landing_page text, explanation jsonb,
      actor_id text, reason text)
    where (select count(*) from retired) >= 0
    returning id
  ), unbound as (
    update affiliate_customer_binding set ended_at = now(), ended_by = :binding_ended_by, end_reason = :binding_end_reason, updated_at = now()
    from conv where affiliate_customer_binding.id = :ended_binding_id and ended_at is null
    returning affiliate_customer_binding.id
  ), bound as (
    -- Two first orders at once: the customer is bound once, and only what was written is in the trail.
    insert into affiliate_customer_binding (id, customer_id, affiliate_id, referral_code_id, conversion_id, source, bound_at, bound_by,
      expires_at, reason)
    select b.id, b.customer_id, b.affiliate_id, b.referral_code_id, b.conversion_id, b.source, b.bound_at, b.bound_by, b.expires_at, b.reason
    from conv, jsonb_to_recordset(:bindings::jsonb) as b(id text, customer_id text, affiliate_id text, referral_code_id text,
      conversion_id text, source text, bound_at timestamptz, bound_by text, expires_at timestamptz, reason text)
    where (select count(*) from unbound) >= 0
    on conflict (customer_id) where ended_at is null and deleted_at is null do nothing
    returning id
  ), judged as (
    update affiliate_attribution t set unruled_line_ids = :unruled_line_ids::jsonb, updated_at = now()
    from conv where t.id = :unruled_attribution_id and t.unruled_line_ids <> :unruled_line_ids::jsonb
    returning t.id
  ), wanted as (
    select m.* from conv, jsonb_to_recordset(:commissions::jsonb) as m(id text, conversion_id text, attribution_id text,
      affiliate_id text, order_id text, currency_code text, status text, hold_reason text, held_amount text,
      available_at timestamptz, fraud_score int, fraud jsonb)
  ), updated as (
    update affiliate_commission c set held_amount = w.held_amount::numeric,
      raw_held_amount = jsonb_build_object('value', w.held_amount, 'precision', 20), updated_at = now()
    from wanted w where c.id = w.id
    returning c.id
  ), committed as (
    -- Not an upsert: the checks of the table would judge a row that is never inserted, of a commission that has moved on.
    insert into affiliate_commission (id, conversion_id, attribution_id, affiliate_id, order_id, currency_code, status,
      hold_reason, held_amount, raw_held_amount, available_at, fraud_score, fraud)
    select w.id, w.conversion_id, w.attribution_id, w.affiliate_id, w.order_id, w.currency_code, w.status, w.hold_reason,
      w.held_amount::numeric, jsonb_build_object('value', w.held_amount, 'precision', 20), w.available_at, w.fraud_score, w.fraud
    from wanted w where not exists (select from affiliate_commission c where c.id = w.id)
    returning id
  ), lined as (
    insert into affiliate_commission_line (id, commission_id, line_id, product_id, variant_id, title, rule_id, rule_snapshot,
      unit_cost, decision)
    select l.id, l.commission_id, l.line_id, l.product_id, l.variant_id, l.title, l.rule_id, l.rule_snapshot, l.unit_cost, l.decision
    from conv, jsonb_to_recordset(:lines::jsonb) as l(id text, commission_id text, line_id text, product_id text, variant_id text,
      title text, rule_id text, rule_snapshot jsonb, unit_cost text, decision jsonb)
    on conflict (commission_id, line_id) where deleted_at is null do update set unit_cost = excluded.unit_cost, updated_at = now()
    where affiliate_commission_line.unit_cost is null
    returning id
  ), posted as (
    ${INSERT_ENTRIES} from conv, ${ENTRY_ROWS}
    returning id
  ), audited as (
    ${INSERT_AUDIT} from conv, ${AUDIT_ROWS}
    where a.entity <> 'customer_binding' or a.entity_id in (select id from unbound union all select id from bound)
    returning id
  )
  select exists (select from conv) as written`
