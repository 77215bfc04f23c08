import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import type { Actor } from "../lib/actor"
import { sqlOf } from "../lib/sql"
import type { ClickFilter, ClickPage } from "../repositories/click-list-repository"
import type { NewReferralCode } from "../services/code-book-service"
import type { ClickInput, ClickReceipt, TouchInput, TouchOutcome } from "../services/tracking-service"
import { RosterFacade } from "./roster"

/** Referral codes, the clicks on them, and the carts they reach. */
export class ReferralFacade extends RosterFacade {
  /**
   * A code for an affiliate: chosen, or generated with the option `code_prefix`. Whether its promotion exists is for
   * the caller to know: promotions live in another module.
   * @returns the id.
   * @throws MedusaError not_found, not_allowed, invalid_data (reserved, malformed), duplicate_error (code, promotion).
   */
  @InjectTransactionManager()
  async createReferralCode(input: NewReferralCode, actor: Actor, @MedusaContext() context: Context = {}): Promise<string> {
    return this.repositories.affiliateCodeBookService.create(sqlOf(context), input, this.options.code_prefix, actor)
  }

  /** Switches a code on or off, binds it to a promotion or (null) unbinds it. */
  @InjectTransactionManager()
  async editReferralCode(
    scope: { affiliate_id: string; id: string },
    patch: { is_active?: boolean; promotion_id?: string | null },
    actor: Actor,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await this.repositories.affiliateCodeBookService.edit(sqlOf(context), scope, patch, actor)
  }

  /** Counts a click, in one statement; an unknown code gets the same answer and writes nothing. */
  @InjectManager()
  async recordClick(input: ClickInput, @MedusaContext() context: Context = {}): Promise<ClickReceipt> {
    const window_days = this.options.settings.attribution_window_days
    return this.repositories.affiliateTrackingService.recordClick(sqlOf(context), input, this.keys, window_days, new Date())
  }

  /** A page of clicks with their count, each with the sale that is attributed to it. */
  @InjectManager()
  async listClickPage(filter: ClickFilter, page: ClickPage, @MedusaContext() context: Context = {}) {
    return this.repositories.affiliateClickListRepository.clicks(sqlOf(context), filter, page)
  }

  /** Marks a cart with a click's token or a bare code, in one statement. Idempotent; says only whether the token holds. */
  @InjectManager()
  async attachTouchpoint(input: TouchInput, @MedusaContext() context: Context = {}): Promise<TouchOutcome> {
    return this.repositories.affiliateTrackingService.attach(sqlOf(context), input, this.keys, new Date())
  }

  /** Takes every mark off a cart. */
  @InjectManager()
  async detachTouchpoints(cartId: string, @MedusaContext() context: Context = {}): Promise<void> {
    await this.repositories.affiliateTrackingService.detach(sqlOf(context), cartId)
  }
}
