import { createHash } from "node:crypto"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import type { PayoutFile } from "../../../modules/affiliate/facades/payout-book"
import type { Actor } from "../../../modules/affiliate/lib/actor"

/**
 * Keeps what is handed to finance through Medusa's File module, encrypted, and notes it in the trail of every batch in
 * it: what was sent can be shown later as it was. Taken back when a later step fails.
 */
export const keepPayoutFileStep = createStep(
  "affiliate-keep-payout-file",
  async ({ file, actor }: { file: PayoutFile; actor: Actor }, { container }) => {
    const service = container.resolve(AFFILIATE_MODULE)
    const sha256 = createHash("sha256").update(file.content).digest("hex")
    const stored = await container.resolve(Modules.FILE).createFiles({
      filename: `${file.filename}.sealed`,
      mimeType: "text/plain",
      access: "private",
      content: Buffer.from(await service.sealFile(Buffer.from(file.content))).toString("base64"),
    })
    for (const batchId of file.batch_ids) {
      await service.noteExport(batchId, { file_id: stored.id, filename: file.filename, sha256, payouts: file.payouts }, actor)
    }
    return new StepResponse(stored.id, stored.id)
  },
  async (fileId, { container }) => {
    if (fileId) {
      await container.resolve(Modules.FILE).deleteFiles([fileId])
    }
  }
)
