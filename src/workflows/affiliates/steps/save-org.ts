import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import type { Actor } from "../../../modules/affiliate/lib/actor"
import type { NewOrg } from "../../../modules/affiliate/lib/affiliate-records"

export type SaveOrgInput = { actor: Actor } & ({ id: null; org: NewOrg } | { id: string; org: Partial<NewOrg> })

/** Founds an organisation (no id) or changes one. @returns its id. */
export const saveOrgStep = createStep(
  { name: "affiliate-save-org", noCompensation: true },
  async (input: SaveOrgInput, { container }) => {
    const service = container.resolve(AFFILIATE_MODULE)
    if (input.id === null) {
      return new StepResponse(await service.createOrg(input.org, input.actor))
    }
    await service.editOrg(input.id, input.org, input.actor)
    return new StepResponse(input.id)
  }
)
