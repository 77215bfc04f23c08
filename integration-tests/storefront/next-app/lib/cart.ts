"use server"

import type { HttpTypes } from "@medusajs/types"
import { redirect } from "next/navigation"
import { sdk } from "./config"
import { getCartId, removeCartId, setCartId } from "./cookies"

const ADDRESS = { first_name: "Sam", last_name: "Shopper", address_1: "1 Main Street", city: "Springfield", postal_code: "12345", country_code: "us" }

/** What the form sends: the variant that goes into the shopper's cart, which is made when there is none. */
export async function addToCart(form: FormData): Promise<void> {
  const id = (await getCartId()) ?? (await createCart())
  await sdk.store.cart.createLineItem(id, { variant_id: String(form.get("variant_id")), quantity: 1 })
  redirect("/cart")
}

async function createCart(): Promise<string> {
  const { regions } = await sdk.store.region.list({ fields: "id,currency_code" })
  const region = regions.find(({ currency_code }) => currency_code === "usd")
  const { cart } = await sdk.store.cart.create({ region_id: region?.id })
  await setCartId(cart.id)
  return cart.id
}

export async function retrieveCart(): Promise<HttpTypes.StoreCart | null> {
  const id = await getCartId()
  if (!id) {
    return null
  }
  const { cart } = await sdk.client.fetch<HttpTypes.StoreCartResponse>(`/store/carts/${id}`, { query: { fields: "id,total,*items" } })
  return cart
}

/** The whole checkout at once: what matters here is that the server makes every call. */
export async function placeOrder(): Promise<void> {
  const id = await getCartId()
  if (!id) {
    redirect("/")
  }
  const { cart } = await sdk.store.cart.update(id, { email: "sam@example.com", shipping_address: ADDRESS, billing_address: ADDRESS })
  const { shipping_options } = await sdk.store.fulfillment.listCartOptions({ cart_id: id })
  await sdk.store.cart.addShippingMethod(id, { option_id: shipping_options[0]!.id })
  await sdk.store.payment.initiatePaymentSession(cart, { provider_id: "pp_system_default" })
  const completed = await sdk.store.cart.complete(id)
  if (completed.type !== "order") {
    throw new Error(completed.error.message)
  }
  await removeCartId()
  redirect(`/orders/${completed.order.id}`)
}
