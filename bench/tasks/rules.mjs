/** Commission rules in bulk. */

/** How often each scope occurs among many rules: mostly products, as in a shop's real rule book. */
const SPREAD = ["product", "product", "product", "product", "category", "category", "affiliate", "affiliate", "channel", "global"]

/**
 * Adds rules of every scope, round-robin. Each tenth of a scope refers to what the benchmark's orders contain, so that
 * some compete for them; the others refer to things that no order has, as most rules do.
 * @param {{ count: number, scopes?: string[], product_ids: string[], category_id: string, affiliate_id: string, sales_channel_id: string }} input
 */
export async function add({ container }, input) {
  const rules = Array.from({ length: input.count }, (_, number) => ruleOf(number, input))
  await container.resolve("__pg_connection__").raw(
    `insert into affiliate_commission_rule (id, name, scope, scope_ref_id, kind, rate, basis, effective_at)
     select r.id, r.name, r.scope, r.ref, 'percent', r.rate, 'order_subtotal', now() - r.age * interval '1 minute'
     from jsonb_to_recordset(?::jsonb) as r(id text, name text, scope text, ref text, rate text, age int)`,
    [JSON.stringify(rules)]
  )
  await container.resolve("__pg_connection__").raw("analyze affiliate_commission_rule")
}

function ruleOf(number, { scopes = SPREAD, ...subjects }) {
  const scope = scopes[number % scopes.length]
  const turn = Math.floor(number / scopes.length)
  const known = knownReference(scope, turn, subjects)
  return {
    id: `affrule_${scopes.length}_${String(number).padStart(6, "0")}`,
    name: `Rule ${number}`,
    scope,
    ref: scope === "global" ? null : turn % 10 === 0 ? known : `${scope}_of_no_order_${number}`,
    rate: `0.${String((number % 90) + 10)}`,
    age: number + 1,
  }
}

function knownReference(scope, turn, { product_ids, category_id, affiliate_id, sales_channel_id }) {
  switch (scope) {
    case "product":
      return product_ids[turn % product_ids.length]
    case "category":
      return category_id
    case "affiliate":
      return affiliate_id
    default:
      return sales_channel_id
  }
}
