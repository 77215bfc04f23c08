import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import type { Actor } from "../lib/actor"
import { notFound } from "../lib/errors"
import { GroupCommit } from "../lib/group-commit"
import { isFaultOfData, sqlOf } from "../lib/sql"
import type { AuditView } from "../repositories/audit-repository"
import type { BindingFilter, BindingPage, BindingView } from "../repositories/binding-book-repository"
import type { CodeFilter, CodePage, CodeView } from "../repositories/code-list-repository"
import type { NewBinding } from "../services/binding-book-service"
import type { ClickFilter, ClickPage } from "../repositories/click-list-repository"
import type { ClickWindows, NewClick } from "../repositories/tracking-repository"
import type { NewReferralCode } from "../services/code-book-service"
import type { ClickInput, ClickReceipt, TouchInput, TouchOutcome } from "../services/tracking-service"
import { AccountFacade } from "./account"

const MONTHS_AHEAD = 3
const DAY_MS = 86_400_000
/** So many waiting are a flood that the limits let through, or a database that has stopped. */
const CLICKS_AT_ONCE = { batch: 500, waiting: 5_000 }

/** Referral codes, the clicks on them, the carts they reach, and the customers who stay. */
export class ReferralFacade extends AccountFacade {
  /** Holds clicks whose answer is still owed, and nothing else: another process has its own. */
  private readonly clickLog = new GroupCommit<NewClick, ClickWindows>((clicks) => this.writeClicks_(clicks), isFaultOfData, CLICKS_AT_ONCE)

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

  /**
   * Counts a click. Clicks that come at the same time are written by one statement, and each is answered once that is
   * committed. An unknown code gets the same answer and writes nothing.
   * @throws QueueFull when more are waiting than can be.
   */
  async recordClick(input: ClickInput): Promise<ClickReceipt> {
    const service = this.repositories.affiliateTrackingService
    const click = service.clickOf(input, this.keys, new Date())
    const windows = await this.clickLog.add(click)
    return service.receiptOf(click, windows, this.keys, this.options.settings.attribution_window_days)
  }

  @InjectManager()
  protected async writeClicks_(clicks: readonly NewClick[], @MedusaContext() context: Context = {}): Promise<ClickWindows[]> {
    return this.repositories.affiliateTrackingService.recordClicks(sqlOf(context), clicks)
  }

  /** Makes the tables of this month's clicks and of the next three, where they are missing. @returns how many were. */
  @InjectTransactionManager()
  async createClickMonths(now: Date, @MedusaContext() context: Context = {}): Promise<number> {
    return this.repositories.affiliateClickMonthRepository.create(sqlOf(context), now, MONTHS_AHEAD)
  }

  /** Drops the clicks of whole months that are older than `click_retention_days`. @returns the tables' names. */
  @InjectTransactionManager()
  async dropClickMonths(now: Date, @MedusaContext() context: Context = {}): Promise<string[]> {
    const before = new Date(now.getTime() - this.options.click_retention_days * DAY_MS)
    return this.repositories.affiliateClickMonthRepository.drop(sqlOf(context), before)
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
