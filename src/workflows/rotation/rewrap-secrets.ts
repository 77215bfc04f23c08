import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { AFFILIATE_MODULE } from "../../modules/affiliate"
import { loggable } from "../../modules/affiliate/lib/loggable"
import type { SealedFile } from "../../modules/affiliate/lib/sealed-files"
import { removeQuietly } from "../files/remove-file"

export interface RewrapReport {
  payment_details: number
  /** Files that were sealed anew. */
  files: number
  /** Files that the current key had sealed. */
  current: number
  /** Which could not be opened, and why; they are left as they are. */
  failed: string[]
}

/**
 * Seals everything anew that a previous secret sealed. Each page of payment details, and each file, is done by itself:
 * stopped at any moment, another run finishes it.
 */
export async function rewrapSecrets(container: MedusaContainer): Promise<RewrapReport> {
  const report: RewrapReport = { payment_details: 0, files: 0, current: 0, failed: [] }
  await rewrapPaymentDetails(container, report)
  await rewrapFiles(container, report)
  return report
}

async function rewrapPaymentDetails(container: MedusaContainer, report: RewrapReport): Promise<void> {
  const service = container.resolve(AFFILIATE_MODULE)
  let page = await service.rewrapPaymentDetails("")
  while (page) {
    report.payment_details += page.count
    page = await service.rewrapPaymentDetails(page.last_id)
  }
}

async function rewrapFiles(container: MedusaContainer, report: RewrapReport): Promise<void> {
  const service = container.resolve(AFFILIATE_MODULE)
  for (let files = await service.listSealedFiles(""); files.length > 0; files = await service.listSealedFiles(files.at(-1)?.key ?? "")) {
    for (const file of files) {
      try {
        report[(await rewrapFile(container, file)) ? "files" : "current"] += 1
      } catch (error) {
        report.failed.push(`${file.entity} ${file.entity_id}, file ${file.stored_as}: ${loggable(error)}`)
      }
    }
  }
}

/** A new file first, then the note of where it lies, then the old one is taken away: at no moment is there none. */
async function rewrapFile(container: MedusaContainer, file: SealedFile): Promise<boolean> {
  const service = container.resolve(AFFILIATE_MODULE)
  const store = container.resolve(Modules.FILE)
  const sealed = await service.resealFile((await store.getAsBuffer(file.stored_as)).toString("utf8"))
  if (sealed === null) {
    return false
  }
  const kept = await store.createFiles({
    filename: `${file.entity_id}-${Date.now()}.sealed`,
    mimeType: "text/plain",
    access: "private",
    content: Buffer.from(sealed).toString("base64"),
  })
  const moved = await service.moveSealedFile(file, kept.id)
  await removeQuietly(container, moved ? file.stored_as : kept.id)
  return moved
}
