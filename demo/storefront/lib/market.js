import { api } from "./api.js"
import { find, html } from "./dom.js"
import { changeRegion } from "./cart.js"

const KEY = "shop_region"
let region = null

/** Where the shopper buys: a region of Medusa's with its currency. */
export async function openMarket() {
  const { regions } = await api("/regions?fields=id,name,currency_code,*countries")
  const order = ["usd", "eur", "jpy"]
  regions.sort((a, b) => order.indexOf(a.currency_code) - order.indexOf(b.currency_code))
  region = regions.find(({ id }) => id === localStorage.getItem(KEY)) ?? regions[0]
  const select = find("#market")
  select.innerHTML = String(html`${regions.map(option)}`)
  select.value = region.id
  select.addEventListener("change", async () => {
    localStorage.setItem(KEY, select.value)
    await changeRegion(select.value)
    location.reload()
  })
}

const option = ({ id, name, currency_code }) => html`<option value="${id}">${currency_code.toUpperCase()} · ${name}</option>`

export const market = () => region

/** In the market's currency, unless the amount is of another: an order's is its own. */
export function money(amount, currency = region.currency_code) {
  return new Intl.NumberFormat("en", { style: "currency", currency }).format(amount)
}
