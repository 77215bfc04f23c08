import type { z } from "@medusajs/framework/zod"
import type { RouteContract } from "../api/utils/contract"

/**
 * What a client of the plugin's API may send and what it gets, derived from the routes' contracts: a path, a field or an
 * enum that is renamed there is a compile error here. Types alone: nothing of the server is bundled. The admin and the
 * portal each name the contracts that are theirs.
 */

/** Routes by the name that the documentation gives them: `"POST /admin/affiliates/:id/approve"`. */
export type RoutesOf<C extends RouteContract> = { [K in C as `${K["method"]} ${K["path"]}`]: K }

/** Only what is documented by name: `[key: string]: unknown` would let a misspelt field through. */
type Known<T> = T extends (infer Item)[]
  ? Known<Item>[]
  : T extends object
    ? { [K in keyof T as string extends K ? (unknown extends T[K] ? never : K) : K]: Known<T[K]> }
    : T

export type AnswerOf<C extends RouteContract> = Known<z.output<C["response"]>>

/** The query as it is sent; `fields` where the route offers it. */
export type QueryOf<C> = (C extends { query: infer Q extends z.ZodType } ? Partial<z.input<Q>> : object) &
  (C extends { fields: object } ? { fields?: string } : object)

export type BodyOf<C> = C extends { body: infer B extends z.ZodType } ? z.input<B> : undefined

type Segments<P extends string> = P extends `${infer Head}/${infer Tail}` ? Head | Segments<Tail> : P
type ParamName<S extends string> = S extends `:${infer Name}` ? Name : never

/** The names behind the colons of a route. */
export type ParamsOf<R extends string> = Record<ParamName<Segments<R>>, string>
