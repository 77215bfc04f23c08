import "server-only"
import { cookies } from "next/headers"

const CART_COOKIE = "_medusa_cart_id"

/** Only this server can read it: no script in the browser can name the cart. */
export async function getCartId(): Promise<string | undefined> {
  return (await cookies()).get(CART_COOKIE)?.value
}

export async function setCartId(id: string): Promise<void> {
  ;(await cookies()).set(CART_COOKIE, id, { maxAge: 60 * 60 * 24 * 7, httpOnly: true, sameSite: "strict" })
}

export async function removeCartId(): Promise<void> {
  ;(await cookies()).delete(CART_COOKIE)
}
