import { placeOrder, retrieveCart } from "../../lib/cart"

export default async function Cart() {
  const cart = await retrieveCart()
  return (
    <form action={placeOrder}>
      <h1>Cart</h1>
      <p>{cart?.items?.map(({ product_title }) => product_title).join(", ")}</p>
      <button>Place the order</button>
    </form>
  )
}
