import { generateEntityId } from "@medusajs/framework/utils"
import { signClickToken, verifyClickToken } from "../domain/codes/click-token"
import { normalizeReferralCode } from "../domain/codes/referral-code"
import type { Keys } from "../lib/keys"
import type { Sql } from "../lib/sql"
import type { AffiliateTrackingRepository, NewTouchpoint } from "../repositories/tracking-repository"

const DAY_MS = 86_400_000

export interface ClickInput {
  code: string
  landing_page?: string | null
  referrer?: string | null
  sub_id?: string | null
  /** The shopper's address, where a trusted caller forwarded it. */
  ip?: string | null
}

/** What a storefront keeps: proof of a click until it expires. */
export interface ClickReceipt {
  token: string
  /** ISO 8601. */
  expires_at: string
}

export interface TouchInput {
  cart_id: string
  /** The token of a click; or else `code`. */
  token?: string
  code?: string
  buyer_ip?: string | null
  /** Whether a touch that the shopper took off comes back. */
  revive: boolean
}

/** `attached` says what the caller may know: a code or click that nobody has answers as one that somebody has. */
export type TouchOutcome = { ok: true } | { ok: false; code: "malformed" | "bad_signature" | "expired" }

/** Clicks on referral links and their way to the cart. */
export class AffiliateTrackingService {
  private readonly tracking: AffiliateTrackingRepository

  constructor(cradle: { affiliateTrackingRepository: AffiliateTrackingRepository }) {
    this.tracking = cradle.affiliateTrackingRepository
  }

  /**
   * Counts a click. Whoever asks learns nothing about codes: one that nobody has, or that earns nothing now, gets a
   * token that says the same, for a click that was never written.
   * @param window_days of the plugin's options, where no row of settings says otherwise.
   */
  async recordClick(sql: Sql, input: ClickInput, keys: Keys, window_days: number, now: Date): Promise<ClickReceipt> {
    const click = {
      id: generateEntityId(undefined, "affclk"),
      code: normalizeReferralCode(input.code),
      landing_page: input.landing_page ?? null,
      referrer: input.referrer ?? null,
      sub_id: input.sub_id ?? null,
      ip_hmac: input.ip ? keys.hashIp(input.ip) : null,
      clicked_at: now.toISOString(),
    }
    const recorded = await this.tracking.recordClick(sql, click)
    // The longest of all windows: which channel will sell is not known yet, and the attribution applies its own.
    const days = Math.max(recorded.programme_window_days ?? window_days, recorded.longest_channel_window_days ?? 0)
    const expires_at = new Date(now.getTime() + days * DAY_MS).toISOString()
    const payload = { click_id: click.id, clicked_at: click.clicked_at, expires_at }
    return { token: signClickToken(payload, keys.signToken), expires_at }
  }

  /** Marks a cart with a click or a bare code; the same mark twice is one. */
  async attach(sql: Sql, input: TouchInput, keys: Keys, now: Date): Promise<TouchOutcome> {
    const touchpoint: NewTouchpoint = {
      id: generateEntityId(undefined, "afftp"),
      cart_id: input.cart_id,
      click_id: null,
      code: input.code === undefined ? null : normalizeReferralCode(input.code),
      touched_at: now.toISOString(),
      buyer_ip_hmac: input.buyer_ip ? keys.hashIp(input.buyer_ip) : null,
      revive: input.revive,
    }
    if (input.token === undefined) {
      await this.tracking.attach(sql, touchpoint)
      return { ok: true }
    }
    const verified = verifyClickToken(input.token, [keys.signToken], now.toISOString())
    if (!verified.ok) {
      return { ok: false, code: verified.code }
    }
    await this.tracking.attach(sql, { ...touchpoint, click_id: verified.payload.click_id })
    return { ok: true }
  }

  async detach(sql: Sql, cartId: string): Promise<void> {
    await this.tracking.detach(sql, cartId)
  }
}
