import { one, type Sql } from "../lib/sql"

/** A click as it is written. */
export interface NewClick {
  id: string
  code: string
  landing_page: string | null
  referrer: string | null
  sub_id: string | null
  ip_hmac: string | null
  /** ISO 8601. */
  clicked_at: string
}

/** The windows set, whatever became of the click: whether it was counted is nobody's business who clicked. */
export interface RecordedClick {
  /** Of the programme's own row; null where it sets none. */
  programme_window_days: number | null
  /** The longest that a sales channel sets. */
  longest_channel_window_days: number | null
}

/** What a shopper's cart is marked with. */
export interface NewTouchpoint {
  id: string
  cart_id: string
  /** The click, or else the code as it was typed (upper case). */
  click_id: string | null
  code: string | null
  touched_at: string
  buyer_ip_hmac: string | null
  /** Whether a touch that was taken off the cart comes back. */
  revive: boolean
}

/** Clicks and touchpoints: one statement each, for they stand in a shopper's way. */
export class AffiliateTrackingRepository {
  /** Counts a click for an active code of an active affiliate; for anything else writes nothing and takes as long. */
  async recordClick(sql: Sql, click: NewClick): Promise<RecordedClick> {
    const row = await one(sql<RecordedClick>(RECORD_CLICK, { ...click }))
    return row ?? { programme_window_days: null, longest_channel_window_days: null }
  }

  /** Marks a cart, once per click or code. @returns whether the mark is new or came back. */
  async attach(sql: Sql, touchpoint: NewTouchpoint): Promise<boolean> {
    const { click_id, ...rest } = touchpoint
    const rows = click_id === null ? await sql(ATTACH_CODE, rest) : await sql(ATTACH_CLICK, { ...rest, click_id })
    return rows.length > 0
  }

  /** Takes every mark off a cart. */
  async detach(sql: Sql, cartId: string): Promise<void> {
    await sql(
      `update affiliate_touchpoint set removed_at = now(), updated_at = now()
       where cart_id = :cart_id and removed_at is null and deleted_at is null`,
      { cart_id: cartId }
    )
  }
}

const RECORD_CLICK = `
  with target as (
    select rc.id, rc.affiliate_id from affiliate_referral_code rc join affiliate a on a.id = rc.affiliate_id
    where rc.code = :code and rc.is_active and rc.deleted_at is null and a.status = 'active' and a.deleted_at is null
  ), clicked as (
    insert into affiliate_click (id, referral_code_id, affiliate_id, landing_page, referrer, sub_id, ip_hmac, clicked_at)
    select :id, t.id, t.affiliate_id, :landing_page, :referrer, :sub_id, :ip_hmac, :clicked_at::timestamptz from target t
  )
  select max(("values"->>'attribution_window_days')::int) filter (where sales_channel_id is null) as programme_window_days,
    max(("values"->>'attribution_window_days')::int) filter (where sales_channel_id is not null) as longest_channel_window_days
  from affiliate_settings where deleted_at is null`

/** The buyer's address is learned late, when a trusted storefront first forwards it; a mark taken off comes back only if asked. */
const ON_SECOND_TIME = `
  on conflict (cart_id, origin_id) where deleted_at is null do update set
    touched_at = case when affiliate_touchpoint.removed_at is null then affiliate_touchpoint.touched_at else excluded.touched_at end,
    buyer_ip_hmac = coalesce(excluded.buyer_ip_hmac, affiliate_touchpoint.buyer_ip_hmac),
    removed_at = null, updated_at = now()
  where (affiliate_touchpoint.removed_at is not null and :revive::boolean)
     or (affiliate_touchpoint.removed_at is null and affiliate_touchpoint.buyer_ip_hmac is null and excluded.buyer_ip_hmac is not null)
  returning id`

const ATTACH_CLICK = `
  insert into affiliate_touchpoint (id, cart_id, kind, referral_code_id, affiliate_id, origin_id, click_id, touched_at,
    click_ip_hmac, landing_page, sub_id, buyer_ip_hmac)
  select :id, :cart_id, 'click', c.referral_code_id, c.affiliate_id, c.id, c.id, c.clicked_at, c.ip_hmac, c.landing_page, c.sub_id,
    :buyer_ip_hmac
  from affiliate_click c
  where c.id = :click_id and c.deleted_at is null
  ${ON_SECOND_TIME}`

/** A bare code counts from the moment it is given; whether it earns is decided at the order's placement. */
const ATTACH_CODE = `
  insert into affiliate_touchpoint (id, cart_id, kind, referral_code_id, affiliate_id, origin_id, touched_at, buyer_ip_hmac)
  select :id, :cart_id, 'code', rc.id, rc.affiliate_id, rc.id, :touched_at::timestamptz, :buyer_ip_hmac
  from affiliate_referral_code rc
  where rc.code = :code and rc.deleted_at is null
  ${ON_SECOND_TIME}`
