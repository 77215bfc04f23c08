import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import type { FraudPreview } from "../domain/fraud/preview"
import { sqlOf } from "../lib/sql"
import type { FraudDraft } from "../services/fraud-preview-service"
import type { OverviewInput, OverviewReport } from "../services/overview-service"
import { PayoutFacade } from "./payouts"

/** Questions about the whole programme. They only read. */
export class InsightFacade extends PayoutFacade {
  /**
   * Clicks, orders, commission and what waits for a person, in a period and the one before, by currency.
   * @throws MedusaError invalid_data for a period that is none.
   */
  @InjectManager()
  async readOverview(input: OverviewInput, @MedusaContext() context: Context = {}): Promise<OverviewReport> {
    return this.repositories.affiliateOverviewService.read(sqlOf(context), input, new Date())
  }

  /** How many of the last 90 days' orders fraud settings that are not saved would have held. */
  @InjectManager()
  async previewFraudSettings(draft: FraudDraft, @MedusaContext() context: Context = {}): Promise<FraudPreview> {
    return this.repositories.affiliateFraudPreviewService.preview(sqlOf(context), this.options, draft, new Date())
  }
}
