import { clx } from "@medusajs/ui"
import { Link, type LinkProps } from "react-router-dom"

/** Leads to another page from within a table or a section. Underlined, since the dashboard's blue is too pale for small text on white. */
export function TextLink({ className, ...link }: Pick<LinkProps, "to" | "target" | "className" | "children">) {
  return (
    <Link
      {...link}
      // The row that it stands in leads elsewhere.
      onClick={(event) => event.stopPropagation()}
      className={clx("transition-fg text-ui-fg-base hover:text-ui-fg-subtle decoration-ui-border-strong underline underline-offset-2", className)}
    />
  )
}
