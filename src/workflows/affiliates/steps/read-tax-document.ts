import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import type { Actor } from "../../../modules/affiliate/lib/actor"

/** A file with its bytes. */
export interface OpenedDocument {
  filename: string
  mime_type: string
  content: Buffer
}

/**
 * A tax document's file, unsealed for somebody who may see it. Who read it stands in the document's trail before the
 * first byte leaves.
 * @throws MedusaError not_found, also where only its arrival was recorded.
 */
export async function readTaxDocument(
  container: MedusaContainer,
  scope: { affiliate_id: string; id: string },
  actor: Actor
): Promise<OpenedDocument> {
  const service = container.resolve(AFFILIATE_MODULE)
  const { file_id, filename, mime_type } = await service.retrieveTaxDocumentFile(scope)
  const sealed = await container.resolve(Modules.FILE).getAsBuffer(file_id)
  const content = await service.openFile(sealed.toString("utf8"))
  await service.noteTaxDocumentRead(scope, actor)
  return { filename, mime_type, content }
}
