import type { z } from "@medusajs/framework/zod"
import type { LimitName } from "../../modules/affiliate/limits-schema"
import type { AffiliatePolicy } from "../../policies/affiliate"
import type { UploadRule } from "./read-upload"

/**
 * Who may call a route.
 * admin: Medusa's own rule for /admin (a user, or a secret API key). store: a publishable key. affiliate: also a
 * signed-in affiliate. applicant: also a sign-in that need not belong to an affiliate yet. open: anybody.
 */
export type Access = "admin" | "store" | "affiliate" | "applicant" | "open"

/** Fields that `fields` may name, and those that an answer has when it names none: for routes that read through Medusa's query. */
export interface FieldList {
  defaults: readonly string[]
  /** Fields and relations. A relation stands for everything below it. */
  allowed: readonly string[]
}

/**
 * One route, as data. The checks of its input (`middlewaresOf`) and its entry in the OpenAPI document are made from
 * this, so that a path or a schema is written once.
 */
export interface RouteContract {
  method: "GET" | "POST" | "DELETE"
  /** As Express writes it: `/admin/affiliates/:id`. */
  path: string
  access: Access
  /** What a role has to be allowed, for access `admin`; see `policyOf` for what holds where it is left out. */
  policy?: AffiliatePolicy
  /** The group in the documentation: the resource. */
  tag: string
  /** What it does, as one sentence without a full stop. */
  summary: string
  description?: string
  /** Left out: a body with any key is refused. */
  body?: z.ZodObject
  /** Left out: a query with any key is refused (but `fields`, where `fields` is given). */
  query?: z.ZodObject
  fields?: FieldList
  /** The answer of 200. Not checked when answering: documentation. A file names its type: `.meta({ contentMediaType })`. */
  response: z.ZodType
  /** It answers 302 instead: where to, as a sentence without a full stop. */
  redirects?: string
  /** Answers other than the usual ones (400, 401, 404), by status. */
  errors?: Readonly<Record<number, string>>
  /** The whole body is a file: it is read unparsed, by `readUpload`. */
  upload?: UploadRule
  /** Which of the option `limits` holds for it, beyond which it answers 429. */
  limit?: LimitName
  /** What a body may weigh; Medusa's 100 kB when left out. */
  body_limit?: string
}

/**
 * A resource's routes, with every path and schema kept in the type: clients derive what they may send, and what they
 * get, from it (`src/admin/lib/client`), so that a renamed field is a compile error there.
 */
export const defineContracts = <const Contracts extends readonly RouteContract[]>(contracts: Contracts): Contracts => contracts

/** Who may only look may not write: GET asks for `view`, anything else for `manage`, where the contract names nothing else. */
export function policyOf({ access, policy, method }: RouteContract): AffiliatePolicy | null {
  return access === "admin" ? (policy ?? (method === "GET" ? "view" : "manage")) : null
}

/** A list's answer, as Medusa writes it: `{ affiliates: [...], count, limit, offset }`. */
export interface ListAnswer {
  count: number
  limit: number
  offset: number
}
