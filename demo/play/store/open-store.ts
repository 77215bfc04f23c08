import type { HttpTypes } from "@medusajs/framework/types"
import { CHANNELS, MARKETS, type ChannelKey, type MarketPlan } from "../data/catalogue"
import { Amount } from "../lib/amount"
import { Http } from "../lib/http"
import type { DemoStore } from "../stage"
import { addCatalogue } from "./catalogue"

/** Opens the demo store through Medusa's admin API, as a merchant would by hand. */
export async function openStore(baseUrl: string, admin: Http): Promise<DemoStore> {
  const channels = {} as DemoStore["channels"]
  for (const { key, name } of CHANNELS) {
    channels[key] = await addChannel(baseUrl, admin, name)
  }
  const warehouse = await addWarehouse(admin, Object.values(channels))
  const markets = {} as DemoStore["markets"]
  for (const market of MARKETS) {
    markets[market.key] = await addMarket(admin, market, warehouse)
  }
  await sellIn(admin, [...new Set(MARKETS.map(({ currency }) => currency))])
  const channelIds = Object.values(channels).map(({ id }) => id)
  const catalogue = await addCatalogue(admin, { profileId: warehouse.profileId, channelIds })
  const { refund_reason } = await admin.post<{ refund_reason: { id: string } }>("/admin/refund-reasons", {
    label: "Goodwill",
    code: "goodwill",
  })
  return { channels, markets, locationId: warehouse.locationId, ...catalogue, refundReasonId: refund_reason.id }
}

/** A sales channel with its publishable key. */
async function addChannel(baseUrl: string, admin: Http, name: string): Promise<DemoStore["channels"][ChannelKey]> {
  const { sales_channel } = await admin.post<HttpTypes.AdminSalesChannelResponse>("/admin/sales-channels", { name })
  const { api_key } = await admin.post<HttpTypes.AdminApiKeyResponse>("/admin/api-keys", { title: name, type: "publishable" })
  await admin.post(`/admin/api-keys/${api_key.id}/sales-channels`, { add: [sales_channel.id] })
  return {
    id: sales_channel.id,
    name,
    key: api_key.token,
    shop: new Http(baseUrl, { "x-publishable-api-key": api_key.token }),
  }
}

/** The store's own currencies, the first as its default: the admin offers these to choose from. */
async function sellIn(admin: Http, currencies: string[]): Promise<void> {
  const { stores } = await admin.get<HttpTypes.AdminStoreListResponse>("/admin/stores")
  await admin.post(`/admin/stores/${stores[0]?.id}`, {
    supported_currencies: currencies.map((currency_code, position) => ({ currency_code, is_default: position === 0 })),
  })
}

interface Warehouse {
  locationId: string
  profileId: string
  fulfillmentSetId: string
}

async function addWarehouse(admin: Http, channels: { id: string }[]): Promise<Warehouse> {
  const { stock_location } = await admin.post<HttpTypes.AdminStockLocationResponse>("/admin/stock-locations", { name: "Warehouse" })
  const path = `/admin/stock-locations/${stock_location.id}`
  await admin.post(`${path}/sales-channels`, { add: channels.map(({ id }) => id) })
  await admin.post(`${path}/fulfillment-providers`, { add: ["manual_manual"] })
  const withSet = await admin.post<HttpTypes.AdminStockLocationResponse>(`${path}/fulfillment-sets?fields=id,*fulfillment_sets`, {
    name: "Delivery",
    type: "shipping",
  })
  const { shipping_profile } = await admin.post<HttpTypes.AdminShippingProfileResponse>("/admin/shipping-profiles", {
    name: "Parcels",
    type: "parcel",
  })
  const set = withSet.stock_location.fulfillment_sets?.[0]
  if (!set) {
    throw new Error("The stock location has no fulfillment set")
  }
  return { locationId: stock_location.id, profileId: shipping_profile.id, fulfillmentSetId: set.id }
}

/** A region with its currency, its tax and one way of shipping at a flat price. */
async function addMarket(admin: Http, market: MarketPlan, warehouse: Warehouse): Promise<DemoStore["markets"][MarketPlan["key"]]> {
  const { country, currency } = market
  const { region } = await admin.post<HttpTypes.AdminRegionResponse>("/admin/regions", {
    name: market.name,
    currency_code: currency,
    countries: [country],
    payment_providers: ["pp_system_default"],
  })
  if (market.vat) {
    await includeTax(admin, currency)
    await admin.post("/admin/tax-regions", {
      country_code: country,
      provider_id: "tp_system",
      default_tax_rate: { name: "VAT", code: "vat", rate: new Amount(market.vat) },
    })
  }
  return { regionId: region.id, shippingOptionId: await addShipping(admin, market, warehouse), country, currency }
}

/** Prices of this currency contain the tax. A new store has such a preference for its own currencies already. */
async function includeTax(admin: Http, currency: string): Promise<void> {
  const preference = { attribute: "currency_code", value: currency }
  const { price_preferences } = await admin.get<HttpTypes.AdminPricePreferenceListResponse>("/admin/price-preferences", preference)
  const known = price_preferences[0]
  await admin.post(known ? `/admin/price-preferences/${known.id}` : "/admin/price-preferences", { ...preference, is_tax_inclusive: true })
}

async function addShipping(admin: Http, market: MarketPlan, warehouse: Warehouse): Promise<string> {
  const { fulfillment_set } = await admin.post<{ fulfillment_set: HttpTypes.AdminFulfillmentSet }>(
    `/admin/fulfillment-sets/${warehouse.fulfillmentSetId}/service-zones`,
    { name: market.name, geo_zones: [{ type: "country", country_code: market.country }] }
  )
  const zone = fulfillment_set.service_zones.find(({ name }) => name === market.name)
  const { shipping_option } = await admin.post<HttpTypes.AdminShippingOptionResponse>("/admin/shipping-options", {
    name: "Standard",
    service_zone_id: zone?.id,
    shipping_profile_id: warehouse.profileId,
    provider_id: "manual_manual",
    price_type: "flat",
    type: { label: "Standard", description: "By post", code: `standard-${market.key}` },
    prices: [{ currency_code: market.currency, amount: new Amount(market.shipping) }],
    rules: [],
  })
  return shipping_option.id
}
