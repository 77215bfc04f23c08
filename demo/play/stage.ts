import type { Http } from "./lib/http"
import type { ChannelKey, MarketPlan } from "./data/catalogue"

/** What the launcher gives to the play. */
export interface Stage {
  /** Of the running store, without a slash at the end. */
  baseUrl: string
  /** Where files go that finance would keep. */
  outputDir: string
  people: { manager: Person; finance: Person }
  beginStep: (name: string) => Step
  say: (text?: string) => void
}

export interface Person {
  name: string
  email: string
  password: string
}

/** A line of progress; see demo/lib/console.mjs. */
export interface Step {
  progress: (text: string) => void
  done: (text?: string) => void
}

/** Everything that the scenes know of each other, filled from scene to scene. */
export interface World extends Stage {
  manager: Http
  finance: Http
  /** Somebody without a key or a sign-in. */
  visitor: Http
  store: DemoStore
  affiliates: Map<string, DemoAffiliate>
  orgId: string
  /** By the plan's `ref`. */
  orders: Map<string, DemoOrder>
}

export interface DemoStore {
  channels: Record<ChannelKey, { id: string; name: string; key: string; shop: Http }>
  markets: Record<MarketPlan["key"], { regionId: string; shippingOptionId: string; country: string; currency: string }>
  locationId: string
  /** By product key. */
  products: Map<string, { id: string; variantId: string }>
  categories: Map<string, string>
  promotions: Map<string, { id: string; code: string }>
  refundReasonId: string
}

export interface DemoAffiliate {
  id: string
  name: string
  email: string
  /** The code that links and shoppers use. */
  code: string
}

export interface DemoOrder {
  id: string
  currency: string
}

/** What was stored under a key, which a plan names. @throws when the plan names something that is not there. */
export function pick<T>(from: Map<string, T>, key: string): T {
  const found = from.get(key)
  if (found === undefined) {
    throw new Error(`The demo has nothing called “${key}”, only ${[...from.keys()].join(", ")}`)
  }
  return found
}
