import { amongThose, ofChannel, ofCurrency, within } from "./overview-period"

/** What was earned in the period, from a covering index. Expects `from`, `to`, `currency_code`, `sales_channel_id`. */
const earned = (columns: string) => `earned as materialized (
    select e.currency_code, e.commission_id, e.amount, ${columns} from affiliate_ledger_entry e
    where e.kind in ('accrual', 'reinstatement') and ${within("e.created_at", "from")} and ${ofCurrency("e")} and ${ofChannel("e")}
  )`

/** The best of some sums by currency. Expects `places`. */
const best = (sums: string) => `(select * from (
    select s.*, row_number() over (partition by s.currency_code order by s.amount desc, s.id) as place from ${sums} s) p where p.place <= :places::int)`

/** What the codes of some affiliates earned: who earned it stands in the index, by which code takes two look-ups for each commission. */
const codesOf = (affiliates: string) => `(
    select n.currency_code, t.referral_code_id as id, sum(n.amount) as amount, count(distinct n.commission_id)::int as commissions
    from earned n join affiliate_commission c on c.id = n.commission_id join affiliate_attribution t on t.id = c.attribution_id
    where n.affiliate_id = any(array(select id from ${affiliates})) and t.referral_code_id is not null group by 1, 2)`

/**
 * Affiliates and codes. A code is one affiliate's, so it earned no more than that affiliate did: only those who earned
 * as much as the last of the best affiliates' own best codes can have a better one, and the codes of all others are not looked up.
 */
export const BEST_AFFILIATES_AND_CODES = `
  with ${earned("e.affiliate_id")}, summed as materialized (
    select currency_code, affiliate_id as id, sum(amount) as amount from earned group by 1, 2
  ), best_affiliate as materialized ${best("summed")}, known_code as ${best(codesOf("best_affiliate"))}, floor as (
    select currency_code, min(amount) as amount from known_code group by 1 having count(*) = :places::int
  ), candidate as materialized (
    select s.id from summed s left join floor f using (currency_code) where s.amount >= coalesce(f.amount, 0)
  ), best_code as materialized ${best(codesOf("candidate"))}, part as (
    select currency_code, affiliate_id, count(distinct commission_id)::int as commissions from earned
    where affiliate_id = any(array(select id from best_affiliate)) group by 1, 2
  )
  select 'affiliates' as ranking, b.currency_code, b.id, (select a.name from affiliate a where a.id = b.id) as label, b.id as affiliate_id,
    b.amount::text as commission, b.place, p.commissions
  from best_affiliate b join part p on p.affiliate_id = b.id and p.currency_code = b.currency_code
  union all
  select 'codes', b.currency_code, b.id, rc.code, rc.affiliate_id, b.amount::text, b.place, b.commissions
  from best_code b join affiliate_referral_code rc on rc.id = b.id
  order by currency_code, ranking, place`

/** Products, by the title of one of the sales. */
export const BEST_PRODUCTS = `
  with ${earned("e.line_id")}, sold as materialized (
    select n.currency_code, n.commission_id, l.product_id as id, n.amount
    from earned n join affiliate_commission_line l on l.commission_id = n.commission_id and l.line_id = n.line_id
      and ${amongThose("l.commission_id", "earned", "commission_id")} and l.deleted_at is null
    where l.product_id is not null
  ), best as ${best("(select currency_code, id, sum(amount) as amount from sold group by 1, 2)")}
  select 'products' as ranking, b.currency_code, b.id, null as affiliate_id, b.amount::text as commission, s.commissions,
    coalesce((select max(l.title) from affiliate_commission_line l
      where l.commission_id = s.example and l.product_id = b.id and l.deleted_at is null), b.id) as label
  from best b join (
    select s.currency_code, s.id, count(distinct s.commission_id)::int as commissions, max(s.commission_id) as example
    from sold s join best using (currency_code, id) group by 1, 2) s using (currency_code, id)
  order by b.currency_code, b.place`
