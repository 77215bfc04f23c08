import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { RuleScope } from "../../modules/affiliate/domain/rules/types"

/** What a rule refers to, and its name as people know it: scopes other than global. */
type ReferringScope = Exclude<RuleScope, "global">

/** What each scope refers to, as Medusa's query calls it, and which field names it. */
const REFERENCES: Record<ReferringScope, { entity: string; name: string }> = {
  product: { entity: "product", name: "title" },
  category: { entity: "product_category", name: "name" },
  affiliate: { entity: "affiliate", name: "name" },
  org: { entity: "affiliate_org", name: "name" },
  channel: { entity: "sales_channel", name: "name" },
}

/** What is known of things that rules of one scope refer to, by id. What does not exist (any more) is left out. */
export async function readReferences(container: MedusaContainer, scope: ReferringScope, ids: readonly string[]): Promise<Map<string, string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { entity, name } = REFERENCES[scope]
  const { data } = await query.graph({ entity, fields: ["id", name], filters: { id: [...new Set(ids)] } })
  return new Map((data as Record<string, string>[]).map((found) => [found.id ?? "", found[name] ?? ""]))
}

/** Rules with the names of what they refer to (null for global, and for what is gone): one query for each scope that occurs. */
export async function withReferenceNames<T extends { scope: RuleScope; scope_ref_id: string | null }>(
  container: MedusaContainer,
  rules: readonly T[]
): Promise<(T & { scope_ref_name: string | null })[]> {
  const scopes = [...new Set(rules.map(({ scope }) => scope))].filter((scope): scope is ReferringScope => scope !== "global")
  const names = new Map(
    await Promise.all(
      scopes.map(async (scope) => {
        const ids = rules.flatMap((rule) => (rule.scope === scope && rule.scope_ref_id ? [rule.scope_ref_id] : []))
        return [scope as RuleScope, await readReferences(container, scope, ids)] as const
      })
    )
  )
  return rules.map((rule) => ({ ...rule, scope_ref_name: names.get(rule.scope)?.get(rule.scope_ref_id ?? "") ?? null }))
}
