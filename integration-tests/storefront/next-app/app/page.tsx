import Link from "next/link"
import { sdk } from "../lib/config"

/** Rendered once, when the app is built: the same file for every shopper, with a link or without. */
export const dynamic = "force-static"

export default async function Home() {
  const { products } = await sdk.store.product.list({ fields: "id,title,handle" })
  return (
    <ul>
      {products.map(({ id, title, handle }) => (
        <li key={id}>
          <Link href={`/products/${handle}`}>{title}</Link>
        </li>
      ))}
    </ul>
  )
}
