import type { UserAgentClass } from "../domain/links/visitor"
import { one, type Sql } from "../lib/sql"

/** A click as it is written. */
export interface NewClick {
  id: string
  code: string
  landing_page: string | null
  referrer: string | null
  sub_id: string | null
  ip_hmac: string | null
  user_agent_class: UserAgentClass | null
  /** ISO 8601. */
  clicked_at: string
}

/** The windows set, whatever became of the click: whether it was counted is nobody's business who clicked. */
export interface ClickWindows {
  /** Of the programme's own row; null where it sets none. */
  programme_window_days: number | null
  /** The longest that a sales channel sets. */
  longest_channel_window_days: number | null
}

/** What a shopper's cart is marked with. */
export interface NewTouchpoint {
  id: string
  cart_id: string
  /** The click, and when it was (its part of the table), or else the code as it was typed (upper case). */
  click_id: string | null
  clicked_at: string | null
  code: string | null
  touched_at: string
  buyer_ip_hmac: string | null
  /** Whether a touch that was taken off the cart comes back. */
  revive: boolean
}

/** Clicks and touchpoints: one statement each, for they stand in a shopper's way. */
export class AffiliateTrackingRepository {
  /** Counts those clicks that are on an active code of an active affiliate; others write nothing and take as long. */
  async recordClicks(sql: Sql, clicks: readonly NewClick[]): Promise<ClickWindows> {
    const column = <K extends keyof NewClick>(key: K) => clicks.map((click) => click[key])
    const row = await one(
      sql<ClickWindows>(RECORD_CLICKS, {
        ids: column("id"),
        codes: column("code"),
        landing_pages: column("landing_page"),
        referrers: column("referrer"),
        sub_ids: column("sub_id"),
        ip_hmacs: column("ip_hmac"),
        user_agent_classes: column("user_agent_class"),
        clicked_ats: column("clicked_at"),
      })
    )
    return row ?? { programme_window_days: null, longest_channel_window_days: null }
  }

  /** Marks a cart, once per click or code. @returns whether the mark is new or came back. */
  async attach(sql: Sql, touchpoint: NewTouchpoint): Promise<boolean> {
    const { click_id, clicked_at, ...rest } = touchpoint
    const rows = click_id === null ? await sql(ATTACH_CODE, rest) : await sql(ATTACH_CLICK, { ...rest, click_id, clicked_at })
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

const RECORD_CLICKS = `
  with clicked as (
    insert into affiliate_click (id, referral_code_id, affiliate_id, landing_page, referrer, sub_id, ip_hmac, user_agent_class, clicked_at)
    select c.id, rc.id, rc.affiliate_id, c.landing_page, c.referrer, c.sub_id, c.ip_hmac, c.user_agent_class, c.clicked_at
    from unnest(:ids::text[], :codes::text[], :landing_pages::text[], :referrers::text[], :sub_ids::text[], :ip_hmacs::text[],
      :user_agent_classes::text[], :clicked_ats::timestamptz[])
      as c(id, code, landing_page, referrer, sub_id, ip_hmac, user_agent_class, clicked_at)
    join affiliate_referral_code rc on rc.code = c.code and rc.is_active and rc.deleted_at is null
    join affiliate a on a.id = rc.affiliate_id and a.status = 'active' and a.deleted_at is null
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
  where c.id = :click_id and c.clicked_at = :clicked_at::timestamptz and c.deleted_at is null
  ${ON_SECOND_TIME}`

/** A bare code counts from the moment it is given; whether it earns is decided at the order's placement. */
const ATTACH_CODE = `
  insert into affiliate_touchpoint (id, cart_id, kind, referral_code_id, affiliate_id, origin_id, touched_at, buyer_ip_hmac)
  select :id, :cart_id, 'code', rc.id, rc.affiliate_id, rc.id, :touched_at::timestamptz, :buyer_ip_hmac
  from affiliate_referral_code rc
  where rc.code = :code and rc.deleted_at is null
  ${ON_SECOND_TIME}`
