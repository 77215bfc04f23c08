import type { Memory } from "./memory"
import type { Requests } from "./requests"

/** Puts the token that is kept on a cart, unless that cart carries it. */
export async function markCart(cart: string, memory: Memory, requests: Requests): Promise<void> {
  const touch = memory.touch()
  if (!touch || !cart || touch.cart === cart) {
    return
  }
  const answer = await requests.mark(cart, touch.token)
  // Meanwhile another tab may have brought a later click.
  if (memory.touch()?.token !== touch.token) {
    return
  }
  if (answer === "marked") {
    memory.keepTouch({ ...touch, cart })
  } else if (answer === "never") {
    memory.keepTouch(null)
  }
}
