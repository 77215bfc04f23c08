import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { removeQuietly } from "./remove-file"

/** Takes several files away that nothing refers to any more; see `removeFileStep`. */
export const removeFilesStep = createStep(
  { name: "affiliate-remove-files", noCompensation: true },
  async ({ file_ids }: { file_ids: string[] }, { container }) => {
    for (const file_id of file_ids) {
      await removeQuietly(container, file_id)
    }
    return new StepResponse(undefined)
  }
)
