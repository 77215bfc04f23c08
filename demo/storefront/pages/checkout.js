import { api } from "../lib/api.js"
import { dropCart } from "../lib/cart.js"
import { find, html, on, show } from "../lib/dom.js"
import { market } from "../lib/market.js"
import { sums } from "../lib/sums.js"

const EXAMPLE = { email: "sam@example.com", first_name: "Sam", last_name: "Shopper", address_1: "1 Main Street", postal_code: "12345", city: "Springfield" }
const FIELDS = [
  ["email", "Email", "email"],
  ["first_name", "First name", "given-name"],
  ["last_name", "Last name", "family-name"],
  ["address_1", "Street and number", "address-line1"],
  ["postal_code", "Postal code", "postal-code"],
  ["city", "City", "address-level2"],
]

export async function showCheckout(cart) {
  if (!cart?.items?.length) {
    location.replace("/cart")
    return
  }
  const { shipping_options } = await api(`/shipping-options?cart_id=${cart.id}`)
  const [shipping] = shipping_options
  const { cart: shipped } = await api(`/carts/${cart.id}/shipping-methods?fields=id,total,currency_code,item_total,shipping_total,tax_total`, { option_id: shipping.id })
  show(
    "Check out",
    html`<h1>Check out</h1>
      <form id="order" class="form">
        <p><button type="button" id="example" class="plain">Fill in an example</button></p>
        ${FIELDS.map(field)}
        ${sums(shipped)}
        <p class="note">Sent by post. This is a demo: no money is taken and nothing is sent.</p>
        <p id="problem" role="alert"></p>
        <button type="submit" class="primary">Place the order</button>
      </form>`
  )
  on("click", "#example", () => Object.entries(EXAMPLE).forEach(([name, value]) => (find("#order")[name].value = value)))
  on("submit", "#order", async (form) => location.assign(`/orders/${await place(cart.id, new FormData(form))}`))
}

const field = ([name, label, autocomplete]) =>
  html`<label>${label}<input name="${name}" type="${name === "email" ? "email" : "text"}" autocomplete="${autocomplete}" maxlength="120" required /></label>`

/** @returns the order's id */
async function place(cartId, form) {
  const { email, ...person } = Object.fromEntries(form)
  const address = { ...person, country_code: market().countries[0].iso_2 }
  await api(`/carts/${cartId}`, { email, shipping_address: address, billing_address: address })
  const { payment_collection } = await api("/payment-collections", { cart_id: cartId })
  await api(`/payment-collections/${payment_collection.id}/payment-sessions`, { provider_id: "pp_system_default" })
  const completed = await api(`/carts/${cartId}/complete`, {})
  if (completed.type !== "order") {
    throw new Error(completed.error?.message ?? "The order could not be placed.")
  }
  dropCart()
  return completed.order.id
}
