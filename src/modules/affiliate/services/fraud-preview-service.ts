import { DAY_IN_MS } from "../domain/attribution/instant"
import { countAssessment, emptyFraudPreview, type FraudPreview } from "../domain/fraud/preview"
import type { FraudSettings, FraudSettingsOverrides } from "../domain/fraud/types"
import { settingsFromRows, type SettingsRow } from "../lib/settings-rows"
import type { Sql } from "../lib/sql"
import type { AffiliateOptions } from "../options"
import type { AffiliateAssessmentRepository, AssessedOrder } from "../repositories/assessment-repository"
import type { AffiliateSettingsRowsRepository } from "../repositories/settings-rows-repository"

interface Dependencies {
  affiliateAssessmentRepository: AffiliateAssessmentRepository
  affiliateSettingsRowsRepository: AffiliateSettingsRowsRepository
}

/** Fraud settings that are not saved. They take the place of what the row itself says; what they leave out is inherited. */
export interface FraudDraft {
  fraud: FraudSettingsOverrides
  /** Null: the programme's own; sales channels that differ still do. */
  sales_channel_id?: string | null
}

/** How far back orders are looked at. */
export const FRAUD_PREVIEW_DAYS = 90
/** Assessments in memory at a time. */
const PAGE = 2000

/** What fraud settings would have done with the orders of the last weeks. */
export class AffiliateFraudPreviewService {
  private readonly assessments: AffiliateAssessmentRepository
  private readonly rows: AffiliateSettingsRowsRepository

  constructor(cradle: Dependencies) {
    this.assessments = cradle.affiliateAssessmentRepository
    this.rows = cradle.affiliateSettingsRowsRepository
  }

  /** Writes nothing. Reads page by page, so that memory does not grow with the number of orders. */
  async preview(sql: Sql, options: AffiliateOptions, { fraud, sales_channel_id = null }: FraudDraft, now: Date): Promise<FraudPreview> {
    const settingsOf = draftSettings(options, await this.rows.list(sql), fraud, sales_channel_id)
    const scope = { since: new Date(now.getTime() - FRAUD_PREVIEW_DAYS * DAY_IN_MS).toISOString(), sales_channel_id }
    let preview = emptyFraudPreview()
    let last: AssessedOrder | null = null
    for (;;) {
      const page: AssessedOrder[] = await this.assessments.since(sql, scope, last, PAGE)
      preview = page.reduce((sum, order) => countAssessment(sum, order.fraud, settingsOf(order.sales_channel_id)), preview)
      last = page.at(-1) ?? null
      if (page.length < PAGE) {
        return preview
      }
    }
  }
}

/** The settings of each sales channel once the draft were saved; resolved once for each. */
function draftSettings(options: AffiliateOptions, rows: readonly SettingsRow[], fraud: FraudSettingsOverrides, salesChannelId: string | null) {
  const own = rows.find((row) => row.sales_channel_id === salesChannelId)
  const others = rows.filter((row) => row !== own)
  const drafted = [...others, { sales_channel_id: salesChannelId, values: { ...own?.values, fraud } }]
  const known = new Map<string | null, FraudSettings>()
  return (channel: string | null): FraudSettings => {
    const found = known.get(channel) ?? settingsFromRows(options, drafted, channel).fraud
    known.set(channel, found)
    return found
  }
}
