import { authenticate, validateAndTransformBody, validateAndTransformQuery, type MiddlewareRoute } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { AFFILIATE_POLICIES } from "../../policies/affiliate"
import { policyOf, type Access, type RouteContract } from "./contract"
import { fieldsParameter } from "./fields"
import { limited } from "./rate-limit"

const nothing = () => z.strictObject({})

/** Medusa itself guards /admin and asks for the key of /store; what is left is the affiliate's own sign-in. */
const GUARDS: Record<Access, (() => MiddlewareRoute["middlewares"]) | null> = {
  admin: null,
  store: null,
  open: null,
  affiliate: () => [authenticate("affiliate", ["session", "bearer"])],
  applicant: () => [authenticate("affiliate", ["session", "bearer"], { allowUnregistered: true })],
}

/** The query that a route takes, `fields` included where it has them. */
export function queryOf({ query, fields }: RouteContract): z.ZodObject {
  const base = query ?? nothing()
  return fields ? base.extend({ fields: fieldsParameter(fields) }) : base
}

/** The checks of a resource's routes, in the order in which they run: who, how often, body, query. */
export function middlewaresOf(contracts: readonly RouteContract[]): MiddlewareRoute[] {
  return contracts.map((contract) => ({
    matcher: contract.path,
    methods: [contract.method],
    ...bodyParserOf(contract),
    ...policiesOf(contract),
    middlewares: [
      ...(GUARDS[contract.access]?.() ?? []),
      ...(contract.limit ? [limited(contract.limit)] : []),
      ...(contract.method === "GET" || contract.upload ? [] : [validateAndTransformBody(contract.body ?? nothing())]),
      validateAndTransformQuery(queryOf(contract), {
        defaults: [...(contract.fields?.defaults ?? [])],
        // An empty list would mean "everything" to Medusa.
        allowed: contract.fields ? [...contract.fields.allowed] : [],
        isList: contract.query !== undefined && "limit" in contract.query.shape,
      }),
    ],
  }))
}

/** Medusa checks them where its RBAC is on, and otherwise not at all. */
function policiesOf(contract: RouteContract): Pick<MiddlewareRoute, "policies"> {
  const policy = policyOf(contract)
  if (!policy) {
    return {}
  }
  const { resource, operation } = AFFILIATE_POLICIES[policy]
  return { policies: [{ resource, operation }] }
}

function bodyParserOf({ upload, body_limit }: RouteContract): Pick<MiddlewareRoute, "bodyParser"> {
  if (upload) {
    return { bodyParser: false }
  }
  return body_limit ? { bodyParser: { sizeLimit: body_limit } } : {}
}
