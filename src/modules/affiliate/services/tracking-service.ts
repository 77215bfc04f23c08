import { randomBytes } from "node:crypto"
import { generateEntityId } from "@medusajs/framework/utils"
import { CLICK_ID_RANDOM_BYTES, clickId } from "../domain/codes/click-id"
import { signClickToken, verifyClickToken } from "../domain/codes/click-token"
import { normalizeReferralCode } from "../domain/codes/referral-code"
import { userAgentClassOf } from "../domain/links/visitor"
import type { Keys } from "../lib/keys"
import type { Sql } from "../lib/sql"
import type { AffiliateTrackingRepository, ClickWindows, NewClick, NewTouchpoint } from "../repositories/tracking-repository"

const DAY_MS = 86_400_000

export interface ClickInput {
  code: string
  landing_page?: string | null
  referrer?: string | null
  sub_id?: string | null
  /** The shopper's address, where a trusted caller forwarded it. */
  ip?: string | null
  user_agent?: string | null
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

  /** A click as it will be written: nothing of the address or the user agent can be read from it. */
  clickOf(input: ClickInput, keys: Keys, now: Date): NewClick {
    return {
      id: clickId(now, randomBytes(CLICK_ID_RANDOM_BYTES)),
      code: normalizeReferralCode(input.code),
      landing_page: input.landing_page ?? null,
      referrer: input.referrer ?? null,
      sub_id: input.sub_id ?? null,
      ip_hmac: input.ip ? keys.hashIp(input.ip) : null,
      user_agent_class: input.user_agent ? userAgentClassOf(input.user_agent) : null,
      clicked_at: now.toISOString(),
    }
  }

  /** Counts clicks, in one statement. @returns for each the windows that hold. */
  async recordClicks(sql: Sql, clicks: readonly NewClick[]): Promise<ClickWindows[]> {
    const windows = await this.tracking.recordClicks(sql, clicks)
    return clicks.map(() => windows)
  }

  /**
   * What the storefront gets for a click that was handed in. Whoever asks learns nothing about codes: one that nobody
   * has, or that earns nothing now, gets a token that says the same, for a click that was never written.
   * @param window_days of the plugin's options, where no row of settings says otherwise.
   */
  receiptOf(click: NewClick, windows: ClickWindows, keys: Keys, window_days: number): ClickReceipt {
    // The longest of all windows: which channel will sell is not known yet, and the attribution applies its own.
    const days = Math.max(windows.programme_window_days ?? window_days, windows.longest_channel_window_days ?? 0)
    const expires_at = new Date(Date.parse(click.clicked_at) + days * DAY_MS).toISOString()
    const payload = { click_id: click.id, clicked_at: click.clicked_at, expires_at }
    return { token: signClickToken(payload, keys.signToken), expires_at }
  }

  /** Marks a cart with a click or a bare code; the same mark twice is one. */
  async attach(sql: Sql, input: TouchInput, keys: Keys, now: Date): Promise<TouchOutcome> {
    const touchpoint: NewTouchpoint = {
      id: generateEntityId(undefined, "afftp"),
      cart_id: input.cart_id,
      click_id: null,
      clicked_at: null,
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
    const { click_id, clicked_at } = verified.payload
    await this.tracking.attach(sql, { ...touchpoint, click_id, clicked_at })
    return { ok: true }
  }

  async detach(sql: Sql, cartId: string): Promise<void> {
    await this.tracking.detach(sql, cartId)
  }
}
