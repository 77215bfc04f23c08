import { clx } from "@medusajs/ui"
import type { ReactNode } from "react"

/** Names and what they stand for, one under the other. */
export function Facts({ children, className }: { children: ReactNode; className?: string }) {
  return <dl className={clx("divide-ui-border-base flex flex-col divide-y", className)}>{children}</dl>
}

export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-2.5">
      <dt className="txt-compact-small text-ui-fg-subtle">{name}</dt>
      <dd className="txt-compact-small text-ui-fg-base min-w-0 text-end">{children}</dd>
    </div>
  )
}
