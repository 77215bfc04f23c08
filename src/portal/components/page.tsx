import { Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTitle } from "../hooks/use-title"

interface PageProps {
  title: string
  hint?: string
  /** Above the title: where the page belongs. */
  back?: ReactNode
  action?: ReactNode
  children: ReactNode
}

/** A page of the portal: what it is called, in the window's title too, and what can be done on it. */
export function Page({ title, hint, back, action, children }: PageProps) {
  useTitle(title)
  return (
    <div className="flex flex-col gap-y-4 md:gap-y-5">
      <div className="flex flex-wrap items-end justify-between gap-x-4 gap-y-3">
        <div className="flex min-w-0 flex-col gap-y-1">
          {back}
          <Heading level="h1" className="text-pretty text-[22px] leading-7">
            {title}
          </Heading>
          {hint && (
            <Text size="small" className="text-ui-fg-subtle text-pretty">
              {hint}
            </Text>
          )}
        </div>
        {action && <div className="flex flex-wrap items-center gap-2 print:hidden">{action}</div>}
      </div>
      {children}
    </div>
  )
}
