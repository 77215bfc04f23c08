import { addToCart } from "../../../lib/cart"
import { sdk } from "../../../lib/config"

export default async function Product({ params }: { params: Promise<{ handle: string }> }) {
  const { handle } = await params
  const { products } = await sdk.store.product.list({ handle, fields: "id,title,*variants" })
  return (
    <form action={addToCart}>
      <h1>{products[0]?.title}</h1>
      <input type="hidden" name="variant_id" value={products[0]?.variants?.[0]?.id} />
      <button>Add to cart</button>
    </form>
  )
}
