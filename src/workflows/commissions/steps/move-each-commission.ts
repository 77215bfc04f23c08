import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { moveEach } from "../../batches/move-each"
import { moveCommissionsWorkflow } from "../workflows/move-commissions"
import type { MoveCommissionsInput } from "./move-commissions"

/** Moves commissions one by one. */
export const moveEachCommissionStep = createStep(
  { name: "affiliate-move-each-commission", noCompensation: true },
  async ({ ids, action, actor }: MoveCommissionsInput, { container }) => {
    const move = (id: string) => moveCommissionsWorkflow(container).run({ input: { ids: [id], action, actor }, throwOnError: false })
    return new StepResponse(await moveEach(container, ids, move))
  }
)
