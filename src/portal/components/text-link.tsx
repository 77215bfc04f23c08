import { clx } from "@medusajs/ui"
import { Link, type LinkProps } from "react-router-dom"

export const LINK = "text-ui-fg-interactive hover:text-ui-fg-interactive-hover rounded-sm underline underline-offset-2 focus-visible:shadow-borders-focus outline-none"

export function TextLink({ className, ...props }: LinkProps) {
  return <Link {...props} className={clx(LINK, className)} />
}
