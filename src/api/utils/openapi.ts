import { z } from "@medusajs/framework/zod"
import type { Access, RouteContract } from "./contract"
import { queryOf } from "./middlewares-of"

type Json = Record<string, unknown>

/** What a request has to bring, by who may call. */
const SECURITY: Record<Access, Json[]> = {
  admin: [{ user_token: [] }, { secret_api_key: [] }, { user_session: [] }],
  store: [{ publishable_key: [] }],
  affiliate: [{ publishable_key: [], affiliate_token: [] }],
  applicant: [{ publishable_key: [], affiliate_token: [] }],
  open: [],
}

const SECURITY_SCHEMES: Json = {
  user_token: { type: "http", scheme: "bearer", description: "An admin user's token" },
  secret_api_key: { type: "http", scheme: "basic", description: "A secret API key as the user name" },
  user_session: { type: "apiKey", in: "cookie", name: "connect.sid" },
  publishable_key: { type: "apiKey", in: "header", name: "x-publishable-api-key" },
  affiliate_token: { type: "http", scheme: "bearer", description: "A token of /auth/affiliate/emailpass" },
}

const ERROR: Json = {
  type: "object",
  properties: { type: { type: "string" }, code: { type: "string" }, message: { type: "string" } },
  required: ["type", "message"],
}

/** Answers that any route of a kind can give. */
function usualErrors({ access, path, limit }: RouteContract): Record<number, string> {
  const errors: Record<number, string> = {
    400: "The request cannot be understood or is not allowed now; the message names the field or both states",
  }
  if (access !== "open" && access !== "store") {
    errors[401] = "Not signed in, or as somebody else"
  }
  if (limit) {
    errors[429] = "Too many requests; Retry-After says after how many seconds to come again"
  }
  if (path.includes(":") && access !== "open") {
    errors[404] = "There is no such thing"
  }
  return errors
}

function jsonSchema(schema: z.ZodType, io: "input" | "output"): Json {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: "any", override: tidy }) as Json
  return rest
}

/** zod writes the bounds of a JavaScript integer and the pattern behind a format into the schema: nobody's business here. */
function tidy({ jsonSchema }: { jsonSchema: Json }): void {
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) {
    delete jsonSchema.maximum
  }
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) {
    delete jsonSchema.minimum
  }
  if (jsonSchema.format !== undefined) {
    delete jsonSchema.pattern
  }
}

function pathParameters(path: string): Json[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({ name, in: "path", required: true, schema: { type: "string" } }))
}

function queryParameters(contract: RouteContract): Json[] {
  const { properties = {}, required = [] } = jsonSchema(queryOf(contract), "input") as { properties?: Json; required?: string[] }
  return Object.entries(properties).map(([name, schema]) => {
    const { description, ...rest } = schema as Json
    const style = rest.type === "object" ? { style: "deepObject", explode: true } : {}
    return { name, in: "query", required: required.includes(name), ...(description ? { description } : {}), ...style, schema: rest }
  })
}

const content = (schema: Json): Json => ({ "application/json": { schema } })

/** A body that is a file, or one that is JSON; nothing where the route takes none. */
function requestBodyOf({ upload, body }: RouteContract): Json {
  if (upload) {
    const file: Json = { schema: { type: "string", format: "binary" } }
    return { requestBody: { required: true, content: Object.fromEntries(upload.content_types.map((type) => [type, file])) } }
  }
  return body ? { requestBody: { required: true, content: content(jsonSchema(body, "input")) } } : {}
}

/** JSON, or a file where the answer's schema names another media type. */
function answerOf({ response }: RouteContract): Json {
  const { contentMediaType, ...schema } = jsonSchema(response, "output")
  return typeof contentMediaType === "string" ? { [contentMediaType]: { schema } } : content(schema)
}

function successOf(contract: RouteContract): Json {
  const { redirects } = contract
  return redirects
    ? { 302: { description: redirects, headers: { Location: { schema: { type: "string", format: "uri" } } } } }
    : { 200: { description: "Done", content: answerOf(contract) } }
}

function operationOf(contract: RouteContract): Json {
  const errors = { ...usualErrors(contract), ...contract.errors }
  return {
    operationId: operationId(contract),
    tags: [contract.tag],
    summary: contract.summary,
    ...(contract.description ? { description: contract.description } : {}),
    security: SECURITY[contract.access],
    parameters: [...pathParameters(contract.path), ...queryParameters(contract)],
    ...requestBodyOf(contract),
    responses: {
      ...successOf(contract),
      ...Object.fromEntries(
        Object.entries(errors).map(([status, description]) => [
          status,
          { description, content: content({ $ref: "#/components/schemas/Error" }) },
        ])
      ),
    },
  }
}

/** post /admin/affiliates/:id/approve → postAdminAffiliatesIdApprove. Unique, because method and path are. */
function operationId({ method, path }: RouteContract): string {
  const words = path.split(/[^A-Za-z0-9]+/).filter((word) => word !== "")
  return method.toLowerCase() + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("")
}

/** The plugin's API as an OpenAPI 3.1 document. */
export function openApiDocument(contracts: readonly RouteContract[]): Json {
  const paths: Record<string, Json> = {}
  for (const contract of contracts) {
    const path = contract.path.replace(/:(\w+)/g, "{$1}")
    paths[path] = { ...paths[path], [contract.method.toLowerCase()]: operationOf(contract) }
  }
  const shared: Json = { Error: ERROR }
  const hoistedPaths = hoist(paths, shared)
  return {
    openapi: "3.1.0",
    info: {
      title: "medusa-plugin-affiliates",
      version: "1",
      description:
        "Money is `amount` beside `currency_code`: major units as an exact decimal string, never a JSON number. Moments are ISO 8601. Unknown keys are refused.",
    },
    paths: hoistedPaths,
    components: { securitySchemes: SECURITY_SCHEMES, schemas: shared },
  }
}

/**
 * Schemas that carry a title (`.meta({ title })`) are written once, among the components, and referred to everywhere
 * else. Not zod's own ids: those are unique in the whole process, where a second plugin may use the same word.
 */
function hoist(value: unknown, shared: Json): unknown {
  if (Array.isArray(value)) {
    return value.map((inner) => hoist(inner, shared))
  }
  if (typeof value !== "object" || value === null) {
    return value
  }
  const { title, ...schema } = value as Json
  const hoisted = Object.fromEntries(Object.entries(schema).map(([key, inner]) => [key, hoist(inner, shared)]))
  if (typeof title !== "string") {
    return hoisted
  }
  shared[title] = hoisted
  return { $ref: `#/components/schemas/${title}` }
}
