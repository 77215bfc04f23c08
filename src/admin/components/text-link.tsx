import { clx } from "@medusajs/ui"
import type { ReactNode } from "react"
import { Link } from "react-router-dom"

/** Leads to another page from within a table or a section. Underlined, since the dashboard's blue is too pale for small text on white. */
export function TextLink({ to, className, children }: { to: string; className?: string; children: ReactNode }) {
  return (
    <Link
      to={to}
      // The row that it stands in leads elsewhere.
      onClick={(event) => event.stopPropagation()}
      className={clx("transition-fg text-ui-fg-base hover:text-ui-fg-subtle decoration-ui-border-strong underline underline-offset-2", className)}
    >
      {children}
    </Link>
  )
}
