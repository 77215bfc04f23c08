import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import type { RailFile } from "../../../modules/affiliate/domain/payout/rail"
import { notFound } from "../../../modules/affiliate/lib/errors"

/**
 * A file that was handed out for a batch before, as it was then.
 * @throws MedusaError not_found when this batch's trail does not know the file.
 */
export async function readKeptFile(container: MedusaContainer, batchId: string, fileId: string): Promise<RailFile> {
  const service = container.resolve(AFFILIATE_MODULE)
  const trail = await service.listAuditTrail("payout_batch", batchId)
  const note = trail.map(({ data }) => data as { file_id?: string; filename?: string } | null).find((data) => data?.file_id === fileId)
  if (!note) {
    throw notFound("Export", fileId)
  }
  // Sealed by another key since, it lies elsewhere; the trail knows where, the latest last.
  const moved = trail.map(({ data }) => data as { replaces?: string; stored_as?: string } | null).filter((data) => data?.replaces === fileId).at(-1)
  const sealed = await container.resolve(Modules.FILE).getAsBuffer(moved?.stored_as ?? fileId)
  const content = await service.openFile(sealed.toString("utf8"))
  return { filename: note.filename ?? "export.csv", mime_type: "text/csv", content: content.toString("utf8") }
}
