import { api } from "../lib/api.js"
import { html, show } from "../lib/dom.js"
import { drawing } from "../lib/drawings.js"
import { market, money } from "../lib/market.js"

const SHELVES = [
  ["Outdoor", ["Outdoor", "Footwear", "Trail shoes"]],
  ["Home", ["Home", "Kitchen"]],
]

export async function showHome() {
  const { products } = await api(`/products?limit=50&region_id=${market().id}&fields=id,title,handle,*variants.calculated_price,*categories`)
  show(
    "",
    html`<section class="hero">
        <h1>Good things for long days</h1>
        <p>Boots that know the way, tents that stand, and coffee for the morning after.</p>
      </section>
      ${SHELVES.map(([name, categories]) => shelf(name, products.filter((product) => product.categories?.some((category) => categories.includes(category.name)))))}`
  )
}

const shelf = (name, products) =>
  html`<section aria-labelledby="shelf-${name}">
    <h2 id="shelf-${name}">${name}</h2>
    <ul class="shelf">${products.map(card)}</ul>
  </section>`

const card = ({ title, handle, variants }) =>
  html`<li class="card">
    <a href="/products/${handle}">
      <span class="picture">${drawing(handle)}</span>
      <span class="name">${title}</span>
      <span class="price">${money(variants[0].calculated_price.calculated_amount)}</span>
    </a>
  </li>`
