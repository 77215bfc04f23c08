import type { ReactNode } from "react"
import { Affiliates } from "./affiliates"

export const metadata = { title: "A storefront on Next.js" }

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <main>{children}</main>
        <Affiliates />
      </body>
    </html>
  )
}
