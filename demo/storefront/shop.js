import { html, show } from "./lib/dom.js"
import { readCart } from "./lib/cart.js"
import { showFoot } from "./lib/foot.js"
import { openMarket } from "./lib/market.js"
import { referrals } from "./lib/referrals.js"
import { showCart } from "./pages/cart.js"
import { showCheckout } from "./pages/checkout.js"
import { showHome } from "./pages/home.js"
import { showOrder } from "./pages/order.js"
import { showProduct } from "./pages/product.js"

/** Every address is the same file; what stands on it is decided here. */
const PAGES = [
  [/^\/$/, showHome],
  [/^\/products\/([^/]+)$/, showProduct],
  [/^\/cart$/, showCart],
  [/^\/checkout$/, showCheckout],
  [/^\/orders\/([^/]+)$/, showOrder],
]

async function open() {
  const [page, match] = PAGES.map(([path, page]) => [page, path.exec(location.pathname)]).find(([, match]) => match) ?? []
  try {
    await openMarket()
    const cart = await readCart()
    if (page) {
      await page(cart, decodeURIComponent(match[1] ?? ""))
    } else {
      show("Not found", html`<h1>There is nothing here</h1><p><a href="/">Back to the shop</a></p>`)
    }
  } catch (error) {
    show("Closed", html`<h1>The shop does not answer</h1><p>${error.message}</p><p><a href="/">Try again</a></p>`)
  }
  showFoot()
  // Through a link it takes a moment, or a shopper who decides.
  await referrals.capture()
  showFoot()
}

void open()
