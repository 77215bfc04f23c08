import { Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

interface EmptyProps {
  title: string
  hint?: string
  action?: ReactNode
}

/** What stands where nothing is yet, and what to do about it. */
export function Empty({ title, hint, action }: EmptyProps) {
  return (
    <div className="flex flex-col items-center gap-y-2 px-4 py-10 text-center">
      <Heading level="h3">{title}</Heading>
      {hint && (
        <Text size="small" className="text-ui-fg-subtle max-w-sm text-pretty">
          {hint}
        </Text>
      )}
      {action && <div className="mt-2">{action}</div>}
    </div>
  )
}
