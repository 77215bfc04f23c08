import { api } from "./api.js"
import { find } from "./dom.js"
import { market } from "./market.js"
import { referrals } from "./referrals.js"

const KEY = "shop_cart"
const FIELDS = "fields=id,total,item_subtotal,currency_code,item_total,shipping_total,tax_total,region_id,*items,items.product_handle"

const cartId = () => localStorage.getItem(KEY)

/** The shopper's cart, or null. One that was bought, or that the shop no longer knows, is forgotten. */
export async function readCart() {
  if (!cartId()) {
    return showCount(null)
  }
  try {
    const { cart } = await api(`/carts/${cartId()}?${FIELDS},completed_at`)
    if (!cart.completed_at) {
      void referrals.attach(cart.id)
      return showCount(cart)
    }
  } catch (error) {
    if (error.status !== 404) {
      throw error
    }
  }
  dropCart()
  return null
}

export async function addToCart(variant_id, quantity) {
  const item = { variant_id, quantity }
  const { cart } = cartId()
    ? await api(`/carts/${cartId()}/line-items?${FIELDS}`, item)
    : await api(`/carts?${FIELDS}`, { region_id: market().id, items: [item] })
  localStorage.setItem(KEY, cart.id)
  // The one line that a shop adds: whoever brought the shopper is named on the cart.
  void referrals.attach(cart.id)
  return showCount(cart)
}

/** Medusa takes no quantity of 0: that line goes. */
export async function setQuantity(lineId, quantity) {
  const path = `/carts/${cartId()}/line-items/${lineId}`
  return quantity > 0 ? api(path, { quantity }) : api(path, undefined, "DELETE")
}

export async function changeRegion(region_id) {
  if (cartId()) {
    await api(`/carts/${cartId()}`, { region_id })
  }
}

/** The next thing that is added begins another cart. */
export function dropCart() {
  localStorage.removeItem(KEY)
  showCount(null)
}

function showCount(cart) {
  find("#count").textContent = String(cart?.items?.reduce((sum, { quantity }) => sum + quantity, 0) ?? 0)
  return cart
}
