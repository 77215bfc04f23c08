import type { ConfigModule, Logger } from "@medusajs/framework/types"
import { MedusaError, MedusaService } from "@medusajs/framework/utils"
import { deriveKeys, type Keys } from "../lib/keys"
import { Affiliate, AffiliateOrg, AffiliateOrgMember, AffiliateReferralCode, AffiliateTaxDocument } from "../models/affiliate"
import AffiliateAttribution from "../models/affiliate-attribution"
import AffiliateAuditEntry from "../models/affiliate-audit-entry"
import AffiliateClick from "../models/affiliate-click"
import AffiliateCommission from "../models/affiliate-commission"
import AffiliateCommissionLine from "../models/affiliate-commission-line"
import AffiliateCommissionRule from "../models/affiliate-commission-rule"
import AffiliateConversion from "../models/affiliate-conversion"
import AffiliateCustomerBinding from "../models/affiliate-customer-binding"
import AffiliateLedgerEntry from "../models/affiliate-ledger-entry"
import AffiliatePaymentDetails from "../models/affiliate-payment-details"
import AffiliatePayout from "../models/affiliate-payout"
import AffiliatePayoutAttempt from "../models/affiliate-payout-attempt"
import AffiliatePayoutBatch from "../models/affiliate-payout-batch"
import AffiliatePayoutLine from "../models/affiliate-payout-line"
import AffiliateSettings from "../models/affiliate-settings"
import AffiliateTerms from "../models/affiliate-terms"
import AffiliateTermsAcceptance from "../models/affiliate-terms-acceptance"
import AffiliateTouchpoint from "../models/affiliate-touchpoint"
import AffiliateUnsettledOrder from "../models/affiliate-unsettled-order"
import AffiliateWatermark from "../models/affiliate-watermark"
import { parseOptions, type AffiliateOptions } from "../options"
import { open, reseal, seal } from "../lib/sealing"
import type { AffiliateAuditRepository } from "../repositories/audit-repository"
import type { AffiliateCommissionStateRepository } from "../repositories/commission-state-repository"
import type { AffiliateLedgerRepository } from "../repositories/ledger-repository"
import type { AffiliatePayoutBookRepository } from "../repositories/payout-book-repository"
import type { AffiliateSettlementRepository } from "../repositories/settlement-repository"
import type { AffiliateSweepRepository } from "../repositories/sweep-repository"
import type { AffiliateAssessmentRepository } from "../repositories/assessment-repository"
import type { AffiliateAttemptRepository } from "../repositories/attempt-repository"
import type { AffiliateCommissionListRepository } from "../repositories/commission-list-repository"
import type { AffiliateConversionListRepository } from "../repositories/conversion-list-repository"
import type { AffiliateConversionWatchRepository } from "../repositories/conversion-watch-repository"
import type { AffiliateInvariantRepository } from "../repositories/invariant-repository"
import type { AffiliateLedgerListRepository } from "../repositories/ledger-list-repository"
import type { AffiliateOverviewRepository } from "../repositories/overview-repository"
import type { AffiliatePayoutListRepository } from "../repositories/payout-list-repository"
import type { AffiliatePortalCommissionRepository } from "../repositories/portal-commission-repository"
import type { AffiliatePortalRecordRepository } from "../repositories/portal-record-repository"
import type { AffiliatePortalScopeRepository } from "../repositories/portal-scope-repository"
import type { AffiliatePortalSummaryRepository } from "../repositories/portal-summary-repository"
import type { AffiliateCommissionDeskService } from "../services/commission-desk-service"
import type { AffiliateFraudPreviewService } from "../services/fraud-preview-service"
import type { AffiliateOverviewService } from "../services/overview-service"
import type { AffiliatePayoutApprovalService } from "../services/payout-approval-service"
import type { AffiliatePayoutConfirmationService } from "../services/payout-confirmation-service"
import type { AffiliatePayoutDisputeService } from "../services/payout-dispute-service"
import type { AffiliatePayoutSendingService } from "../services/payout-sending-service"
import type { AffiliatePayoutSweepService } from "../services/payout-sweep-service"
import type { AffiliateSettlementService } from "../services/settlement-service"
import type { AffiliateBacktestRepository } from "../repositories/backtest-repository"
import type { AffiliateBindingBookRepository } from "../repositories/binding-book-repository"
import type { AffiliateCodeListRepository } from "../repositories/code-list-repository"
import type { AffiliateClickListRepository } from "../repositories/click-list-repository"
import type { AffiliateClickMonthRepository } from "../repositories/click-month-repository"
import type { AffiliateCodeRepository } from "../repositories/code-repository"
import type { AffiliateOrgInvitationRepository } from "../repositories/org-invitation-repository"
import type { AffiliateOrgRecordsRepository } from "../repositories/org-records-repository"
import type { AffiliateRosterListRepository } from "../repositories/roster-list-repository"
import type { AffiliateRosterRepository } from "../repositories/roster-repository"
import type { AffiliateRuleBookRepository } from "../repositories/rule-book-repository"
import type { AffiliateRuleListRepository } from "../repositories/rule-list-repository"
import type { AffiliateSettingsRowsRepository } from "../repositories/settings-rows-repository"
import type { AffiliateTaxRepository } from "../repositories/tax-repository"
import type { AffiliateErasureRepository } from "../repositories/erasure-repository"
import type { AffiliateNoticeFactsRepository } from "../repositories/notice-facts-repository"
import type { AffiliateSealedFilesRepository } from "../repositories/sealed-files-repository"
import type { AffiliatePaymentBookRepository } from "../repositories/payment-book-repository"
import type { AffiliateTermsBookRepository } from "../repositories/terms-book-repository"
import type { AffiliateTrackingRepository } from "../repositories/tracking-repository"
import type { AffiliateBindingBookService } from "../services/binding-book-service"
import type { AffiliateCodeBookService } from "../services/code-book-service"
import type { AffiliateOrgInvitationService } from "../services/org-invitation-service"
import type { AffiliateOrgRegistryService } from "../services/org-registry-service"
import type { AffiliateRosterService } from "../services/roster-service"
import type { AffiliateRuleBookService } from "../services/rule-book-service"
import type { AffiliateSettingsDeskService } from "../services/settings-desk-service"
import type { AffiliateTaxDeskService } from "../services/tax-desk-service"
import type { AffiliateApplicationService } from "../services/application-service"
import type { AffiliateErasureService } from "../services/erasure-service"
import type { AffiliateNoticeDeskService } from "../services/notice-desk-service"
import type { AffiliatePaymentDeskService } from "../services/payment-desk-service"
import type { AffiliateTermsDeskService } from "../services/terms-desk-service"
import type { AffiliateTrackingService } from "../services/tracking-service"

/** What the module's container holds: repositories by the lower-camel names of their classes. */
export interface Dependencies {
  logger: Logger
  configModule: ConfigModule
  affiliateBindingBookRepository: AffiliateBindingBookRepository
  affiliateCodeListRepository: AffiliateCodeListRepository
  affiliateClickListRepository: AffiliateClickListRepository
  affiliateClickMonthRepository: AffiliateClickMonthRepository
  affiliateCodeRepository: AffiliateCodeRepository
  affiliateOrgInvitationRepository: AffiliateOrgInvitationRepository
  affiliateOrgRecordsRepository: AffiliateOrgRecordsRepository
  affiliateRosterListRepository: AffiliateRosterListRepository
  affiliateRosterRepository: AffiliateRosterRepository
  affiliateRuleBookRepository: AffiliateRuleBookRepository
  affiliateRuleListRepository: AffiliateRuleListRepository
  affiliateSettingsRowsRepository: AffiliateSettingsRowsRepository
  affiliateTaxRepository: AffiliateTaxRepository
  affiliateErasureRepository: AffiliateErasureRepository
  affiliateNoticeFactsRepository: AffiliateNoticeFactsRepository
  affiliateSealedFilesRepository: AffiliateSealedFilesRepository
  affiliatePaymentBookRepository: AffiliatePaymentBookRepository
  affiliateTermsBookRepository: AffiliateTermsBookRepository
  affiliateTrackingRepository: AffiliateTrackingRepository
  affiliateBindingBookService: AffiliateBindingBookService
  affiliateCodeBookService: AffiliateCodeBookService
  affiliateOrgInvitationService: AffiliateOrgInvitationService
  affiliateOrgRegistryService: AffiliateOrgRegistryService
  affiliateRosterService: AffiliateRosterService
  affiliateRuleBookService: AffiliateRuleBookService
  affiliateSettingsDeskService: AffiliateSettingsDeskService
  affiliateTaxDeskService: AffiliateTaxDeskService
  affiliateApplicationService: AffiliateApplicationService
  affiliateErasureService: AffiliateErasureService
  affiliateNoticeDeskService: AffiliateNoticeDeskService
  affiliatePaymentDeskService: AffiliatePaymentDeskService
  affiliateTermsDeskService: AffiliateTermsDeskService
  affiliateTrackingService: AffiliateTrackingService
  affiliateAuditRepository: AffiliateAuditRepository
  affiliateCommissionStateRepository: AffiliateCommissionStateRepository
  affiliateLedgerRepository: AffiliateLedgerRepository
  affiliatePayoutBookRepository: AffiliatePayoutBookRepository
  affiliateSettlementRepository: AffiliateSettlementRepository
  affiliateSweepRepository: AffiliateSweepRepository
  affiliateAssessmentRepository: AffiliateAssessmentRepository
  affiliateAttemptRepository: AffiliateAttemptRepository
  affiliateBacktestRepository: AffiliateBacktestRepository
  affiliateCommissionListRepository: AffiliateCommissionListRepository
  affiliateConversionListRepository: AffiliateConversionListRepository
  affiliateConversionWatchRepository: AffiliateConversionWatchRepository
  affiliateInvariantRepository: AffiliateInvariantRepository
  affiliateLedgerListRepository: AffiliateLedgerListRepository
  affiliateOverviewRepository: AffiliateOverviewRepository
  affiliatePayoutListRepository: AffiliatePayoutListRepository
  affiliatePortalCommissionRepository: AffiliatePortalCommissionRepository
  affiliatePortalRecordRepository: AffiliatePortalRecordRepository
  affiliatePortalScopeRepository: AffiliatePortalScopeRepository
  affiliatePortalSummaryRepository: AffiliatePortalSummaryRepository
  affiliateCommissionDeskService: AffiliateCommissionDeskService
  affiliateFraudPreviewService: AffiliateFraudPreviewService
  affiliateOverviewService: AffiliateOverviewService
  affiliatePayoutApprovalService: AffiliatePayoutApprovalService
  affiliatePayoutConfirmationService: AffiliatePayoutConfirmationService
  affiliatePayoutDisputeService: AffiliatePayoutDisputeService
  affiliatePayoutSendingService: AffiliatePayoutSendingService
  affiliatePayoutSweepService: AffiliatePayoutSweepService
  affiliateSettlementService: AffiliateSettlementService
}

const models = {
  Affiliate,
  AffiliateAttribution,
  AffiliateAuditEntry,
  AffiliateClick,
  AffiliateCommission,
  AffiliateCommissionLine,
  AffiliateCommissionRule,
  AffiliateConversion,
  AffiliateCustomerBinding,
  AffiliateLedgerEntry,
  AffiliateOrg,
  AffiliateOrgMember,
  AffiliatePaymentDetails,
  AffiliatePayout,
  AffiliatePayoutAttempt,
  AffiliatePayoutBatch,
  AffiliatePayoutLine,
  AffiliateReferralCode,
  AffiliateSettings,
  AffiliateTaxDocument,
  AffiliateTerms,
  AffiliateTermsAcceptance,
  AffiliateTouchpoint,
  AffiliateUnsettledOrder,
  AffiliateWatermark,
}

/**
 * The ground of the module's service: Medusa's generated methods, the repositories, the options. The service is built
 * in layers, one file a concern, each adding public methods that open a transaction and read as a recipe.
 */
export class BaseFacade extends MedusaService(models) {
  protected readonly repositories: Dependencies
  protected readonly options: AffiliateOptions
  protected readonly keys: Keys
  /** The module's container, for what is registered under a computed name. */
  protected readonly cradle: Record<string, unknown>

  constructor(container: Dependencies, options: Record<string, unknown> = {}) {
    super(container, options)
    this.repositories = container
    this.cradle = container as unknown as Record<string, unknown>
    this.options = parseOptions(options)
    this.keys = deriveKeys(this.options.secret ?? jwtSecretOf(container.configModule), this.options.previous_secrets)
  }

  /** The plugin's options, complete with their defaults; the one way for workflows, routes and jobs to read them. */
  get pluginOptions(): AffiliateOptions {
    return this.options
  }

  /** Whom a limit counts, as the counter may be called: nobody can be found by it who does not have the key. */
  async limitKeyOf(text: string): Promise<string> {
    return this.keys.hashLimited(text)
  }

  /** A file as it may be handed to Medusa's File module: unreadable for anybody it is served to. */
  async sealFile(content: Buffer): Promise<string> {
    return seal(content, this.keys.file)
  }

  /** The file behind `sealFile`. @throws Error when it was changed, or sealed by another key. */
  async openFile(sealed: string): Promise<Buffer> {
    return open(sealed, this.keys.file)
  }

  /** The same file under the key in use; null where it is sealed by that already. @throws Error as `openFile`. */
  async resealFile(sealed: string): Promise<string | null> {
    return reseal(sealed, this.keys.file)
  }
}

function jwtSecretOf(config: ConfigModule | undefined): string {
  const secret = config?.projectConfig?.http?.jwtSecret
  if (typeof secret !== "string" || secret === "") {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "medusa-plugin-affiliates: wrong options. secret: is required where projectConfig.http.jwtSecret is not set"
    )
  }
  return secret
}
