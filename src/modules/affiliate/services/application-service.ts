import { answerProblems } from "../domain/affiliates/questions"
import type { Actor } from "../lib/actor"
import type { Applied, CheckedApplication } from "../lib/application"
import { invalid } from "../lib/errors"
import type { Sql } from "../lib/sql"
import type { AffiliateOrgRegistryService } from "./org-registry-service"
import type { AffiliateRosterService } from "./roster-service"
import type { AffiliateTermsDeskService } from "./terms-desk-service"

interface Dependencies {
  affiliateOrgRegistryService: AffiliateOrgRegistryService
  affiliateRosterService: AffiliateRosterService
  affiliateTermsDeskService: AffiliateTermsDeskService
}

/** Applications: who applies, for which organisation, under which terms. */
export class AffiliateApplicationService {
  private readonly orgs: AffiliateOrgRegistryService
  private readonly roster: AffiliateRosterService
  private readonly terms: AffiliateTermsDeskService

  constructor(cradle: Dependencies) {
    this.orgs = cradle.affiliateOrgRegistryService
    this.roster = cradle.affiliateRosterService
    this.terms = cradle.affiliateTermsDeskService
  }

  /** @throws MedusaError invalid_data (answers, terms, currency, an org's name without an org), duplicate (email). */
  async apply(sql: Sql, application: CheckedApplication, actor: Actor): Promise<Applied> {
    const { questions, answers, org_name, terms_version, ip_hmac, ...affiliate } = application
    const problems = answerProblems(questions, answers ?? {})
    if (problems.length > 0) {
      throw invalid(problems.join(" "))
    }
    if (org_name && affiliate.kind !== "org") {
      throw invalid("Field 'org_name' is for kind org.")
    }
    const terms = await this.terms.assertApplicantAgrees(sql, terms_version ?? null)
    const org_id = affiliate.kind === "org" ? await this.foundOrg(sql, { ...application, name: org_name ?? affiliate.name }, actor) : null
    const id = await this.roster.enrol(sql, { ...affiliate, org_id, answers: answers ?? null }, actor)
    if (terms) {
      await this.terms.accept(sql, { affiliate_ids: [id], version: terms.version, ip_hmac }, { id })
    }
    return { id, org_id }
  }

  /** Takes back what `apply` made. */
  async withdraw(sql: Sql, { id, org_id }: Applied, actor: Actor): Promise<void> {
    await this.roster.withdraw(sql, id, actor)
    if (org_id !== null) {
      await this.orgs.withdraw(sql, org_id, actor)
    }
  }

  /** An organisation with the applicant as its owner. */
  private async foundOrg(sql: Sql, { name, email, base_currency_code }: CheckedApplication, actor: Actor): Promise<string> {
    const orgId = await this.orgs.create(sql, { name, base_currency_code }, actor)
    await this.orgs.addMember(sql, orgId, { email, role: "owner" }, actor)
    return orgId
  }
}
