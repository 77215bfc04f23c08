import type { PortalContract } from "../../api/contracts"
import type { AnswerOf, BodyOf, ParamsOf, QueryOf, RoutesOf } from "../../browser/contract-types"

/** What the portal may send and what it gets. A route is named as the documentation names it: `"GET /store/affiliates/me"`. */
type Routes = RoutesOf<PortalContract>

export type Route = keyof Routes
export type ReadRoute = Extract<Route, `GET ${string}`>
export type WriteRoute = Exclude<Route, ReadRoute>

export type Answer<R extends Route> = AnswerOf<Routes[R]>
export type Query<R extends Route> = QueryOf<Routes[R]>
export type Body<R extends Route> = BodyOf<Routes[R]>

export interface Request<R extends Route> {
  params?: ParamsOf<R>
  query?: Query<R>
  body?: Body<R>
}

/** One row of a list's answer. */
export type Row<R extends ReadRoute, K extends keyof Answer<R>> = Answer<R>[K] extends (infer Item)[] ? Item : never
