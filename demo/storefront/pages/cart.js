import { dropCart, setQuantity } from "../lib/cart.js"
import { html, on, show } from "../lib/dom.js"
import { drawing } from "../lib/drawings.js"
import { money } from "../lib/market.js"
import { sums } from "../lib/sums.js"

export function showCart(cart) {
  if (!cart?.items?.length) {
    show("Cart", html`<h1>Your cart is empty</h1><p><a href="/">Look around</a></p>`)
    return
  }
  show(
    "Cart",
    html`<h1>Your cart</h1>
      <ul class="lines">${cart.items.map(line)}</ul>
      <p id="problem" role="alert"></p>
      ${sums(cart)}
      <div class="row end">
        <button id="empty">Empty the cart</button>
        <a class="button primary" href="/checkout">Check out</a>
      </div>`
  )
  on("change", "input[data-line]", async (input) => {
    await setQuantity(input.dataset.line, Number(input.value))
    location.reload()
  })
  on("click", "button[data-line]", async (button) => {
    await setQuantity(button.dataset.line, 0)
    location.reload()
  })
  on("click", "#empty", () => {
    dropCart()
    showCart(null)
  })
}

const line = ({ id, product_title, product_handle, quantity, unit_price }) =>
  html`<li>
    <span class="picture small">${drawing(product_handle)}</span>
    <a href="/products/${product_handle}">${product_title}</a>
    <label><span class="hidden">Quantity of ${product_title}</span><input data-line="${id}" type="number" min="0" max="20" value="${quantity}" /></label>
    <span class="price">${money(unit_price * quantity)}</span>
    <button class="plain" data-line="${id}" aria-label="Remove ${product_title}">Remove</button>
  </li>`
