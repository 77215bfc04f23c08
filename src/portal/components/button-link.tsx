import { Button } from "@medusajs/ui"
import type { ComponentProps } from "react"
import { Link } from "react-router-dom"

interface ButtonLinkProps extends Pick<ComponentProps<typeof Button>, "variant" | "size" | "className" | "children"> {
  to: string
}

/** A link that looks like a button. */
export function ButtonLink({ to, children, ...look }: ButtonLinkProps) {
  return (
    <Button asChild {...look}>
      <Link to={to}>{children}</Link>
    </Button>
  )
}
