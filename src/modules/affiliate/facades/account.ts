import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import type { Actor } from "../lib/actor"
import type { Application, Applied } from "../lib/application"
import { atEdge } from "../lib/errors"
import { sqlOf } from "../lib/sql"
import type { NewTerms, TermsStanding, TermsVersion } from "../lib/terms-records"
import { RosterFacade } from "./roster"

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
}
