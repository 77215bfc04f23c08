import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { HttpTypes, MedusaContainer } from "@medusajs/framework/types"
import { Http } from "./http"

export interface MarketOptions {
  currency: string
  /** Two letters, used by one region only. */
  country: string
  /** Price of the only shipping option, in major units. */
  shipping: number
  /** A rate in percent; no tax when left out. */
  tax_percent?: number
  /** Prices (and shipping) contain the tax. */
  tax_inclusive?: boolean
}

export interface Market extends MarketOptions {
  region_id: string
  shipping_option_id: string
}

/** A store to sell from, made through Medusa's own API. */
export interface TestStore {
  admin: Http
  /** Carries the publishable key of the one sales channel. */
  shop: Http
  sales_channel_id: string
  location_id: string
  shipping_profile_id: string
  fulfillment_set_id: string
  markets: Record<string, Market>
}

export const DEFAULT_PROVIDER = "pp_system_default"
/** A provider that a test can make refuse refunds: see host/payment-provider. */
export const SCRIPTED_PROVIDER = "pp_scripted_test"

/** The default: US dollars, shipping 10, no tax. */
export const US: MarketOptions = { currency: "usd", country: "us", shipping: 10 }

/** Opens a store with one market for each given currency and country; keyed by country in `markets`. */
export async function openStore(baseUrl: string, container: MedusaContainer, markets: MarketOptions[] = [US]): Promise<TestStore> {
  const admin = await signInAdmin(baseUrl, container)
  const { sales_channel } = await admin.post<HttpTypes.AdminSalesChannelResponse>("/admin/sales-channels", { name: "Web" })
  const { api_key } = await admin.post<HttpTypes.AdminApiKeyResponse>("/admin/api-keys", { title: "Web", type: "publishable" })
  await admin.post(`/admin/api-keys/${api_key.id}/sales-channels`, { add: [sales_channel.id] })
  const location = await openWarehouse(admin, sales_channel.id)
  const store: TestStore = {
    admin,
    shop: new Http(baseUrl, { "x-publishable-api-key": api_key.token }),
    sales_channel_id: sales_channel.id,
    ...location,
    markets: {},
  }
  for (const market of markets) {
    await openMarket(store, market)
  }
  return store
}

/**
 * A signed-in admin. The first user of a store has no invitation, so the account is made through the modules.
 * @param roleIds roles of Medusa's RBAC, where it is on.
 */
export async function signInAdmin(
  baseUrl: string,
  container: MedusaContainer,
  email = "admin@example.com",
  roleIds: string[] = []
): Promise<Http> {
  const anonymous = new Http(baseUrl)
  const credentials = { email, password: "correct horse battery staple" }
  await anonymous.post("/auth/user/emailpass/register", credentials)
  const user = await container.resolve(Modules.USER).createUsers({ email })
  const auth = container.resolve(Modules.AUTH)
  const [identity] = await auth.listAuthIdentities({ provider_identities: { entity_id: email } })
  if (!identity) {
    throw new Error(`No auth identity for ${email}`)
  }
  await auth.updateAuthIdentities({ id: identity.id, app_metadata: { user_id: user.id } })
  for (const rbac_role_id of roleIds) {
    await container.resolve(ContainerRegistrationKeys.LINK).create({ [Modules.USER]: { user_id: user.id }, [Modules.RBAC]: { rbac_role_id } })
  }
  const { token } = await anonymous.post<{ token: string }>("/auth/user/emailpass", credentials)
  return new Http(baseUrl, { authorization: `Bearer ${token}` })
}

type Warehouse = Pick<TestStore, "location_id" | "shipping_profile_id" | "fulfillment_set_id">

async function openWarehouse(admin: Http, salesChannelId: string): Promise<Warehouse> {
  const { stock_location } = await admin.post<HttpTypes.AdminStockLocationResponse>("/admin/stock-locations", { name: "Warehouse" })
  const path = `/admin/stock-locations/${stock_location.id}`
  await admin.post(`${path}/sales-channels`, { add: [salesChannelId] })
  await admin.post(`${path}/fulfillment-providers`, { add: ["manual_manual"] })
  const withSet = await admin.post<HttpTypes.AdminStockLocationResponse>(
    `${path}/fulfillment-sets?fields=id,*fulfillment_sets`,
    { name: "Delivery", type: "shipping" }
  )
  const { shipping_profile } = await admin.post<HttpTypes.AdminShippingProfileResponse>("/admin/shipping-profiles", {
    name: "Parcels",
    type: "parcel",
  })
  const set = withSet.stock_location.fulfillment_sets?.[0]
  if (!set) {
    throw new Error("The stock location has no fulfillment set")
  }
  return { location_id: stock_location.id, shipping_profile_id: shipping_profile.id, fulfillment_set_id: set.id }
}

/** A region with its currency, tax and one shipping option. */
export async function openMarket(store: TestStore, market: MarketOptions): Promise<Market> {
  const { admin } = store
  const { region } = await admin.post<HttpTypes.AdminRegionResponse>("/admin/regions", {
    name: market.country.toUpperCase(),
    currency_code: market.currency,
    countries: [market.country],
    payment_providers: [DEFAULT_PROVIDER, SCRIPTED_PROVIDER],
  })
  if (market.tax_inclusive) {
    await makePricesTaxInclusive(admin, market.currency)
  }
  if (market.tax_percent !== undefined) {
    await admin.post("/admin/tax-regions", {
      country_code: market.country,
      provider_id: "tp_system",
      default_tax_rate: { name: "VAT", code: "vat", rate: market.tax_percent },
    })
  }
  const opened = { ...market, region_id: region.id, shipping_option_id: await addShippingOption(store, market) }
  store.markets[market.country] = opened
  return opened
}

/** By currency: the prices of the test's products are the currency's, and a region's own preference skips those. */
async function makePricesTaxInclusive(admin: Http, currency: string): Promise<void> {
  const { price_preferences } = await admin.get<HttpTypes.AdminPricePreferenceListResponse>("/admin/price-preferences", {
    attribute: "currency_code",
    value: currency,
  })
  // A new store has preferences for its own currencies.
  const known = price_preferences[0]
  await admin.post(known ? `/admin/price-preferences/${known.id}` : "/admin/price-preferences", {
    attribute: "currency_code",
    value: currency,
    is_tax_inclusive: true,
  })
}

async function addShippingOption(store: TestStore, market: MarketOptions): Promise<string> {
  const { fulfillment_set } = await store.admin.post<{ fulfillment_set: HttpTypes.AdminFulfillmentSet }>(
    `/admin/fulfillment-sets/${store.fulfillment_set_id}/service-zones`,
    { name: market.country, geo_zones: [{ type: "country", country_code: market.country }] }
  )
  const zone = fulfillment_set.service_zones.find(({ name }) => name === market.country)
  const { shipping_option } = await store.admin.post<HttpTypes.AdminShippingOptionResponse>("/admin/shipping-options", {
    name: `Post ${market.country}`,
    service_zone_id: zone?.id,
    shipping_profile_id: store.shipping_profile_id,
    provider_id: "manual_manual",
    price_type: "flat",
    type: { label: "Standard", description: "By post", code: "standard" },
    prices: [{ currency_code: market.currency, amount: market.shipping }],
    rules: [],
  })
  return shipping_option.id
}

/** Medusa's Query, as steps and subscribers get it. */
export function queryOf(container: MedusaContainer) {
  return container.resolve(ContainerRegistrationKeys.QUERY)
}
