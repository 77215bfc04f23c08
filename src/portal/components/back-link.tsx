import { ArrowLeftMini } from "@medusajs/icons"
import { TextLink } from "./text-link"

/** To the list that a detail belongs to. */
export function BackLink({ to, children }: { to: string; children: string }) {
  return (
    <TextLink to={to} className="txt-compact-small text-ui-fg-subtle hover:text-ui-fg-base no-underline flex w-fit items-center gap-x-1 print:hidden">
      <ArrowLeftMini />
      {children}
    </TextLink>
  )
}
