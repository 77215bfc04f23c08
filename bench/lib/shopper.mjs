/** A shopper's way through the Store API. */
import { Agent, request as httpRequest } from "node:http"

const ADDRESS = { first_name: "Ada", last_name: "Buyer", address_1: "1 Main Street", city: "Springfield", postal_code: "12345" }
const agent = new Agent({ keepAlive: true })

/** Fills a cart with `lines` products and pays for it: all that is left is to complete it. @returns its id */
export async function fillCart({ baseUrl }, shop, lines = 2) {
  const send = (path, body) => post(baseUrl, path, body, shop.key)
  const address = { ...ADDRESS, country_code: shop.market.country }
  const { cart } = await send("/store/carts", {
    region_id: shop.market.region_id,
    sales_channel_id: shop.sales_channel_id,
    email: "buyer@example.com",
    items: shop.products.slice(0, lines).map(({ variant_id }) => ({ variant_id, quantity: 1 })),
    shipping_address: address,
    billing_address: address,
  })
  await send(`/store/carts/${cart.id}/shipping-methods`, { option_id: shop.market.shipping_option_id })
  const { payment_collection } = await send("/store/payment-collections", { cart_id: cart.id })
  await send(`/store/payment-collections/${payment_collection.id}/payment-sessions`, { provider_id: "pp_system_default" })
  return cart.id
}

/** Completes a cart. @returns the order's id and how long the answer took */
export async function completeCart({ baseUrl }, shop, cartId) {
  const start = performance.now()
  const answer = await post(baseUrl, `/store/carts/${cartId}/complete`, {}, shop.key)
  const ms = performance.now() - start
  if (answer.type !== "order") {
    throw new Error(`Cart ${cartId} was not completed: ${JSON.stringify(answer)}`)
  }
  return { order_id: answer.order.id, ms }
}

/** One JSON request on a kept connection: node's own client, because it costs the least beside what is measured. */
function post(baseUrl, path, body, key) {
  return new Promise((done, fail) => {
    const headers = { "content-type": "application/json", "x-publishable-api-key": key }
    const request = httpRequest(`${baseUrl}${path}`, { method: "POST", agent, headers }, (response) => {
      const chunks = []
      response.on("data", (chunk) => chunks.push(chunk))
      response.on("end", () => {
        const text = Buffer.concat(chunks).toString()
        response.statusCode < 300 ? done(JSON.parse(text)) : fail(new Error(`${path} answered ${response.statusCode}: ${text}`))
      })
    })
    request.on("error", fail)
    request.end(JSON.stringify(body))
  })
}
