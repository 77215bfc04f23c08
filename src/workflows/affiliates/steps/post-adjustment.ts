import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import { toMinorUnits } from "../../../modules/affiliate/domain/money/money"
import type { ManualEntryInput } from "../../../modules/affiliate/facades/ledger"
import type { Actor } from "../../../modules/affiliate/lib/actor"
import { broken } from "../../../modules/affiliate/lib/errors"

export interface PostAdjustmentInput {
  entry: ManualEntryInput
  actor: Actor
}

/** `conflict`: the key was used for something else, and nothing was posted. */
export type PostAdjustmentOutput = { id: string; conflict: boolean }

/**
 * Posts an adjustment or bonus; the same request with the same key finds the entry it posted before. Not undone: the
 * ledger is append-only, and the next adjustment corrects this one.
 */
export const postAdjustmentStep = createStep(
  { name: "affiliate-post-adjustment", noCompensation: true },
  async ({ entry, actor }: PostAdjustmentInput, { container }) => {
    const service = container.resolve(AFFILIATE_MODULE)
    const id = await service.postAdjustment(entry, actor)
    if (id !== null) {
      return new StepResponse<PostAdjustmentOutput>({ id, conflict: false })
    }
    const source_key = `manual:${entry.affiliate_id}:${entry.idempotency_key}`
    const [posted] = await service.listAffiliateLedgerEntries({ source_key })
    if (!posted) {
      throw broken(`No ledger entry has the source key ${source_key}, although it is taken`)
    }
    const same =
      posted.kind === entry.kind &&
      posted.currency_code === entry.currency_code &&
      posted.reason === entry.reason &&
      `${posted.raw_amount.value}` === `${toMinorUnits(entry.amount, entry.currency_code)}`
    return new StepResponse<PostAdjustmentOutput>({ id: posted.id, conflict: !same })
  }
)
