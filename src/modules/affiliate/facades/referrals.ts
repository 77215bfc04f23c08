import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import type { Actor } from "../lib/actor"
import { notFound } from "../lib/errors"
import { sqlOf } from "../lib/sql"
import type { AuditView } from "../repositories/audit-repository"
import type { BindingFilter, BindingPage, BindingView } from "../repositories/binding-book-repository"
import type { CodeFilter, CodePage, CodeView } from "../repositories/code-list-repository"
import type { NewBinding } from "../services/binding-book-service"
import type { ClickFilter, ClickPage } from "../repositories/click-list-repository"
import type { NewReferralCode } from "../services/code-book-service"
import type { ClickInput, ClickReceipt, TouchInput, TouchOutcome } from "../services/tracking-service"
import { AccountFacade } from "./account"

/** Referral codes, the clicks on them, the carts they reach, and the customers who stay. */
export class ReferralFacade extends AccountFacade {
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

  /** Codes of all affiliates, with what each brought. */
  @InjectManager()
  async listCodePage(filter: CodeFilter, page: CodePage, @MedusaContext() context: Context = {}): Promise<{ rows: CodeView[]; count: number }> {
    return this.repositories.affiliateCodeListRepository.codes(sqlOf(context), filter, page)
  }

  /** A code with what it brought and its audit trail. @throws MedusaError not_found. */
  @InjectManager()
  async retrieveCodeDetail(id: string, @MedusaContext() context: Context = {}): Promise<CodeView & { audit: AuditView[] }> {
    const sql = sqlOf(context)
    const { rows } = await this.repositories.affiliateCodeListRepository.codes(sql, { id }, { limit: 1, offset: 0, order: "code" })
    const [code] = rows
    if (!code) {
      throw notFound("Referral code", id)
    }
    return { ...code, audit: await this.repositories.affiliateAuditRepository.list(sql, "referral_code", id) }
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

  /**
   * Binds a customer to an affiliate by hand; whoever they were bound to is let go. Whether the customer exists is for the
   * caller to know: customers live in another module.
   * @returns the id.
   * @throws MedusaError not_found, not_allowed (affiliate not active), invalid_data (an end that is past).
   */
  @InjectTransactionManager()
  async bindCustomer(input: NewBinding, actor: Actor, @MedusaContext() context: Context = {}): Promise<string> {
    return this.repositories.affiliateBindingBookService.bind(sqlOf(context), input, actor, new Date())
  }

  /** Lets a customer go. @throws MedusaError not_found, not_allowed where the binding is ended already. */
  @InjectTransactionManager()
  async endCustomerBinding(id: string, reason: string, actor: Actor, @MedusaContext() context: Context = {}): Promise<void> {
    await this.repositories.affiliateBindingBookService.end(sqlOf(context), id, reason, actor)
  }

  /** Lets a customer go who is no more, where they were bound. */
  @InjectTransactionManager()
  async endBindingOfCustomer(customerId: string, reason: string, actor: Actor, @MedusaContext() context: Context = {}): Promise<void> {
    await this.repositories.affiliateBindingBookService.endOfCustomer(sqlOf(context), customerId, reason, actor)
  }

  @InjectManager()
  async listCustomerBindings(
    filter: BindingFilter,
    page: BindingPage,
    @MedusaContext() context: Context = {}
  ): Promise<{ rows: BindingView[]; count: number }> {
    return this.repositories.affiliateBindingBookRepository.list(sqlOf(context), filter, page)
  }

  /** A binding with its audit trail. @throws MedusaError not_found. */
  @InjectManager()
  async retrieveCustomerBinding(id: string, @MedusaContext() context: Context = {}): Promise<BindingView & { audit: AuditView[] }> {
    const sql = sqlOf(context)
    const binding = await this.repositories.affiliateBindingBookService.find(sql, id)
    return { ...binding, audit: await this.repositories.affiliateAuditRepository.list(sql, "customer_binding", id) }
  }
}
