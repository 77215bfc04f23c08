import { randomUUID } from "node:crypto"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/**
 * Keeps a file that is sealed already, under a name that says nothing: a workflow's input may be written down by its
 * engine, and a provider may show names. Taken back when a later step fails.
 */
export const keepSealedFileStep = createStep(
  "affiliate-keep-sealed-file",
  async ({ sealed }: { sealed: string }, { container }) => {
    const { id } = await container.resolve(Modules.FILE).createFiles({
      filename: `${randomUUID()}.sealed`,
      mimeType: "text/plain",
      access: "private",
      content: Buffer.from(sealed).toString("base64"),
    })
    return new StepResponse(id, id)
  },
  async (fileId, { container }) => {
    if (fileId) {
      await container.resolve(Modules.FILE).deleteFiles([fileId])
    }
  }
)
