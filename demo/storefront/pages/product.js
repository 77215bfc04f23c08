import { api } from "../lib/api.js"
import { addToCart } from "../lib/cart.js"
import { find, html, on, show } from "../lib/dom.js"
import { drawing } from "../lib/drawings.js"
import { market, money } from "../lib/market.js"

export async function showProduct(_, handle) {
  const fields = "fields=id,title,handle,description,*variants.calculated_price"
  const { products } = await api(`/products?handle=${encodeURIComponent(handle)}&region_id=${market().id}&${fields}`)
  const [product] = products
  if (!product) {
    show("Not found", html`<h1>We do not have that</h1><p><a href="/">Back to the shop</a></p>`)
    return
  }
  const [variant] = product.variants
  show(
    product.title,
    html`<p class="crumb"><a href="/">All goods</a></p>
      <article class="product">
        <div class="picture">${drawing(handle)}</div>
        <div>
          <h1>${product.title}</h1>
          <p class="price large">${money(variant.calculated_price.calculated_amount)}</p>
          <p>${product.description}</p>
          <form id="add" class="row">
            <label>Quantity <input name="quantity" type="number" min="1" max="20" value="1" required /></label>
            <button type="submit" class="primary">Add to cart</button>
          </form>
          <p id="problem" role="alert"></p>
          <p id="added" role="status"></p>
        </div>
      </article>`
  )
  on("submit", "#add", async (form) => {
    await addToCart(variant.id, Number(form.quantity.value))
    find("#added").innerHTML = String(html`In your cart. <a href="/cart">To the cart</a>`)
  })
}
