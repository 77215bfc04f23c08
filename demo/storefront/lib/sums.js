import { html } from "./dom.js"
import { money } from "./market.js"

/** What a cart or an order comes to. */
export const sums = ({ item_total, shipping_total, tax_total, total, currency_code }) =>
  html`<dl class="sums">
    <div><dt>Goods</dt><dd>${money(item_total, currency_code)}</dd></div>
    ${shipping_total ? html`<div><dt>Shipping</dt><dd>${money(shipping_total, currency_code)}</dd></div>` : ""}
    ${tax_total ? html`<div><dt>of which tax</dt><dd>${money(tax_total, currency_code)}</dd></div>` : ""}
    <div class="total"><dt>Total</dt><dd>${money(total, currency_code)}</dd></div>
  </dl>`
