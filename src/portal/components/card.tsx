import { Heading, Text, clx } from "@medusajs/ui"
import type { ReactNode } from "react"

interface CardProps {
  title?: string
  hint?: string
  /** To the right of the title. */
  action?: ReactNode
  className?: string
  bodyClassName?: string
  children?: ReactNode
}

/** A part of a page. */
export function Card({ title, hint, action, className, bodyClassName, children }: CardProps) {
  return (
    <section className={clx("bg-ui-bg-base shadow-elevation-card-rest flex flex-col rounded-lg print:shadow-none", className)}>
      {title && (
        <header className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-4 py-3 md:px-6 md:py-4">
          <div className="flex min-w-0 flex-col gap-y-0.5">
            <Heading level="h2">{title}</Heading>
            {hint && (
              <Text size="small" className="text-ui-fg-subtle text-pretty">
                {hint}
              </Text>
            )}
          </div>
          {action}
        </header>
      )}
      {children && <div className={clx(title && "border-ui-border-base border-t", "px-4 py-4 md:px-6", bodyClassName)}>{children}</div>}
    </section>
  )
}
