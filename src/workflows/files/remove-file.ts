import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { messageOf } from "../../modules/affiliate/lib/errors"

/**
 * Takes a file away that nothing refers to any more. That it could not be taken away must not undo what replaced it: it
 * is sealed, and the log says where it lies.
 */
export const removeFileStep = createStep(
  { name: "affiliate-remove-file", noCompensation: true },
  async ({ file_id }: { file_id: string | null }, { container }) => {
    if (file_id) {
      await removeQuietly(container, file_id)
    }
    return new StepResponse(undefined)
  }
)

/** Removes a file; where that fails, the log names it. */
export async function removeQuietly(container: MedusaContainer, fileId: string): Promise<void> {
  await container
    .resolve(Modules.FILE)
    .deleteFiles([fileId])
    .catch((error: unknown) =>
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`medusa-plugin-affiliates: the file ${fileId}, which is no longer needed, could not be removed: ${messageOf(error)}`)
    )
}
