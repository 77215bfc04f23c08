import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import type { Actor } from "../lib/actor"
import type { Application, Applied } from "../lib/application"
import { atEdge } from "../lib/errors"
import { sqlOf } from "../lib/sql"
import type { NewTerms, TermsStanding, TermsVersion } from "../lib/terms-records"
import type { PaymentDetails } from "../domain/payout/payment-details"
import type { NoticePreferences } from "../domain/notices/templates"
import type { PaymentDetailsView, SealedPaymentDetails } from "../lib/payment-details-records"
import type { Erased } from "../lib/erased"
import type { SealedFile } from "../lib/sealed-files"
import type { NoticePage, NoticeRequest } from "../lib/notices"
import { portalUrlOf } from "../lib/portal-url"
import { RosterFacade } from "./roster"

const REWRAP_PAGE = 200
const FILES_PAGE = 50

/** What an affiliate and the programme have agreed on: the application and the terms. */
export class AccountFacade extends RosterFacade {
  /**
   * Somebody applies: a pending affiliate, with its organisation where it stands for one, and its word on the terms.
   * @throws MedusaError duplicate_error (email), invalid_data (answers, terms, currency).
   */
  @InjectTransactionManager()
  async applyAffiliate(application: Application, actor: Actor, @MedusaContext() context: Context = {}): Promise<Applied> {
    const { questions } = this.options.portal
    const ip_hmac = application.ip ? this.keys.hashIp(application.ip) : null
    return atEdge(() => this.repositories.affiliateApplicationService.apply(sqlOf(context), { ...application, ip_hmac, questions }, actor))
  }

  /** Takes back an application whose workflow failed. */
  @InjectTransactionManager()
  async withdrawApplication(applied: Applied, actor: Actor, @MedusaContext() context: Context = {}): Promise<void> {
    await this.repositories.affiliateApplicationService.withdraw(sqlOf(context), applied, actor)
  }

  /** Publishes the next version of the terms; every affiliate is asked to agree again. */
  @InjectTransactionManager()
  async publishTerms(input: NewTerms, actor: Actor, @MedusaContext() context: Context = {}): Promise<{ id: string; version: number }> {
    return this.repositories.affiliateTermsDeskService.publish(sqlOf(context), input, actor)
  }

  /** Agrees to the version in force, for all the given affiliates. @throws MedusaError invalid_data for another version. */
  @InjectTransactionManager()
  async acceptTerms(
    input: { affiliate_ids: string[]; version: number; ip: string | null },
    actor: Actor,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    const ip_hmac = input.ip ? this.keys.hashIp(input.ip) : null
    await this.repositories.affiliateTermsDeskService.accept(sqlOf(context), { ...input, ip_hmac }, actor)
  }

  /** Which version is in force, which the affiliate agreed to, and whether it has to agree again. */
  @InjectManager()
  async termsStanding(affiliateId: string, @MedusaContext() context: Context = {}): Promise<TermsStanding> {
    return this.repositories.affiliateTermsDeskService.standing(sqlOf(context), affiliateId)
  }

  /** The terms in force; null where none were published. */
  @InjectManager()
  async retrieveCurrentTerms(@MedusaContext() context: Context = {}): Promise<TermsVersion | null> {
    return this.repositories.affiliateTermsBookRepository.current(sqlOf(context))
  }

  /** Versions of the terms, the latest first, each with how many affiliates agreed. */
  @InjectManager()
  async listTermsVersions(page: { limit: number; offset: number }, @MedusaContext() context: Context = {}) {
    return this.repositories.affiliateTermsBookRepository.list(sqlOf(context), page.limit, page.offset)
  }

  /** Checks payment details and seals them: only sealed may they enter a workflow. @throws MedusaError invalid_data that quotes no value. */
  async sealPaymentDetails(affiliateId: string, details: PaymentDetails): Promise<SealedPaymentDetails> {
    return this.repositories.affiliatePaymentDeskService.seal(affiliateId, details, this.keys.details)
  }

  /** Takes the place of what was there. @throws MedusaError not_found (affiliate). */
  @InjectTransactionManager()
  async savePaymentDetails(details: SealedPaymentDetails, actor: Actor, @MedusaContext() context: Context = {}): Promise<void> {
    await this.repositories.affiliatePaymentDeskService.save(sqlOf(context), details, actor)
  }

  /** Masked; null where there are none. */
  @InjectManager()
  async retrievePaymentDetails(affiliateId: string, @MedusaContext() context: Context = {}): Promise<PaymentDetailsView | null> {
    return this.repositories.affiliatePaymentDeskService.view(sqlOf(context), affiliateId, this.keys.details)
  }

  /** In the clear, for who may pay; written to the trail. @throws MedusaError not_found. */
  @InjectTransactionManager()
  async revealPaymentDetails(affiliateId: string, actor: Actor, @MedusaContext() context: Context = {}): Promise<PaymentDetails & PaymentDetailsView> {
    return this.repositories.affiliatePaymentDeskService.reveal(sqlOf(context), affiliateId, this.keys.details, actor)
  }

  /** Seals a page of payment details anew that an older key sealed. @returns where to go on; null when none is left. */
  @InjectTransactionManager()
  async rewrapPaymentDetails(after: string, @MedusaContext() context: Context = {}): Promise<{ last_id: string; count: number } | null> {
    return this.repositories.affiliatePaymentDeskService.rewrap(sqlOf(context), this.keys.details, after, REWRAP_PAGE)
  }

  /** A page of all sealed files, by their keys: tax documents, and exports that were kept. */
  @InjectManager()
  async listSealedFiles(after: string, @MedusaContext() context: Context = {}): Promise<SealedFile[]> {
    return this.repositories.affiliateSealedFilesRepository.page(sqlOf(context), after, FILES_PAGE)
  }

  /** Notes that a file lies elsewhere now. @returns false when it was replaced meanwhile. */
  @InjectTransactionManager()
  async moveSealedFile(file: SealedFile, to: string, @MedusaContext() context: Context = {}): Promise<boolean> {
    return this.repositories.affiliateSealedFilesRepository.move(sqlOf(context), file, to)
  }

  /**
   * Takes an affiliate's personal data away for good; the books stay.
   * @returns what is left to be done outside: files, sign-ins, mails.
   * @throws MedusaError not_found; not_allowed while a payout is under way, or something is owed and not forfeited.
   */
  @InjectTransactionManager()
  async eraseAffiliate(id: string, forfeit: boolean, actor: Actor, @MedusaContext() context: Context = {}): Promise<Erased> {
    return atEdge(() => this.repositories.affiliateErasureService.erase(sqlOf(context), id, forfeit, actor))
  }

  /** A page of the mails that something asks for, in their languages; see `NoticePage` for how to go on. */
  @InjectManager()
  async prepareNotices(request: NoticeRequest, after: string, @MedusaContext() context: Context = {}): Promise<NoticePage> {
    const sender = { programme: this.options.portal.name, portal_url: portalUrlOf(this.options, this.repositories.configModule) }
    return this.repositories.affiliateNoticeDeskService.prepare(sqlOf(context), request, sender, after)
  }

  /** Which groups of mails an affiliate wants: all but those that it said no to. @throws MedusaError not_found. */
  @InjectManager()
  async retrieveNoticePreferences(affiliateId: string, @MedusaContext() context: Context = {}): Promise<NoticePreferences> {
    return this.repositories.affiliateNoticeDeskService.preferences(sqlOf(context), affiliateId)
  }

  /** Groups that are left out stay as they are. @throws MedusaError not_found. */
  @InjectTransactionManager()
  async changeNoticePreferences(
    affiliateId: string,
    patch: Partial<NoticePreferences>,
    actor: Actor,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await this.repositories.affiliateNoticeDeskService.changePreferences(sqlOf(context), affiliateId, patch, actor)
  }
}
