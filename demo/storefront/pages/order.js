import { CONFIG } from "/config.js"
import { api } from "../lib/api.js"
import { html, show } from "../lib/dom.js"
import { sums } from "../lib/sums.js"

export async function showOrder(_, id) {
  const { order } = await api(`/orders/${encodeURIComponent(id)}?fields=id,display_id,email,total,currency_code,item_total,shipping_total,tax_total,*items`)
  show(
    "Thank you",
    html`<h1>Thank you, it is ordered</h1>
      <p>Order <strong id="order-number">#${order.display_id}</strong> for ${order.email}.</p>
      <ul class="plain-list">${order.items.map(({ quantity, product_title }) => html`<li>${quantity} × ${product_title}</li>`)}</ul>
      ${sums(order)}
      <p class="note">Did somebody's link bring you? Then <a href="${CONFIG.backend}/app/affiliates/commissions">the admin</a> has their commission by now, and so has their portal.</p>
      <p><a href="/">Back to the shop</a></p>`
  )
}
