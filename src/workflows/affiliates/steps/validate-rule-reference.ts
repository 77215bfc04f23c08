import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { RuleScope } from "../../../modules/affiliate/domain/rules/types"

/** What each scope refers to, as Medusa's query calls it. */
const ENTITIES: Record<Exclude<RuleScope, "global">, string> = {
  product: "product",
  category: "product_category",
  affiliate: "affiliate",
  org: "affiliate_org",
  channel: "sales_channel",
}

export interface RuleReference {
  scope: RuleScope
  scope_ref_id?: string | null
}

/** A rule for something that does not exist would never win, and nobody would notice. */
export const validateRuleReferenceStep = createStep(
  { name: "affiliate-validate-rule-reference", noCompensation: true },
  async ({ scope, scope_ref_id }: RuleReference, { container }) => {
    // What is missing or too much is said by the rule's own validation.
    if (scope !== "global" && scope_ref_id && !(await exists(container, ENTITIES[scope], scope_ref_id))) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, `Field 'scope_ref_id': ${scope} ${scope_ref_id} does not exist.`)
    }
    return new StepResponse(undefined)
  }
)

async function exists(container: MedusaContainer, entity: string, id: string): Promise<boolean> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity, fields: ["id"], filters: { id } })
  return data.length > 0
}
