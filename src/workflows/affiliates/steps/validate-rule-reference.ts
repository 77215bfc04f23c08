import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { RuleScope } from "../../../modules/affiliate/domain/rules/types"
import { readReferences } from "../rule-references"

export interface RuleReference {
  scope: RuleScope
  scope_ref_id?: string | null
}

/** A rule for something that does not exist would never win, and nobody would notice. */
export const validateRuleReferenceStep = createStep(
  { name: "affiliate-validate-rule-reference", noCompensation: true },
  async ({ scope, scope_ref_id }: RuleReference, { container }) => {
    // What is missing or too much is said by the rule's own validation.
    if (scope !== "global" && scope_ref_id && !(await readReferences(container, scope, [scope_ref_id])).has(scope_ref_id)) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, `Field 'scope_ref_id': ${scope} ${scope_ref_id} does not exist.`)
    }
    return new StepResponse(undefined)
  }
)
