import type { z } from "@medusajs/framework/zod"
import type { AdminContract } from "../../api/contracts"

/**
 * What the admin may send and what it gets, derived from the routes' contracts: a path, a field or an enum that is
 * renamed there is a compile error here. Types alone: nothing of the server is bundled.
 *
 * A route is named as the documentation names it: `"POST /admin/affiliates/:id/approve"`.
 */
type Routes = { [C in AdminContract as `${C["method"]} ${C["path"]}`]: C }

export type Route = keyof Routes
export type ReadRoute = Extract<Route, `GET ${string}`>
export type WriteRoute = Exclude<Route, ReadRoute>

/** Only what is documented by name: `[key: string]: unknown` would let a misspelt field through. */
type Known<T> = T extends (infer Item)[]
  ? Known<Item>[]
  : T extends object
    ? { [K in keyof T as string extends K ? (unknown extends T[K] ? never : K) : K]: Known<T[K]> }
    : T

export type Answer<R extends Route> = Known<z.output<Routes[R]["response"]>>

/** The query as it is sent; `fields` where the route offers it. */
export type Query<R extends Route> = (Routes[R] extends { query: infer Q extends z.ZodType } ? Partial<z.input<Q>> : object) &
  (Routes[R] extends { fields: object } ? { fields?: string } : object)

export type Body<R extends Route> = Routes[R] extends { body: infer B extends z.ZodType } ? z.input<B> : undefined

type Segments<P extends string> = P extends `${infer Head}/${infer Tail}` ? Head | Segments<Tail> : P
type ParamName<S extends string> = S extends `:${infer Name}` ? Name : never

/** The names behind the colons of a route. */
export type Params<R extends Route> = Record<ParamName<Segments<R>>, string>

export interface Request<R extends Route> {
  params?: Params<R>
  query?: Query<R>
  body?: Body<R>
}

/** One row of a list's answer. */
export type Row<R extends ReadRoute, K extends keyof Answer<R>> = Answer<R>[K] extends (infer Item)[] ? Item : never
