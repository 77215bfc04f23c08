import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"

/** What a widget says when there is little to say. */
export function Quiet({ children }: { children: ReactNode }) {
  return (
    <Text size="small" leading="compact" className="text-ui-fg-subtle text-pretty px-6 py-4">
      {children}
    </Text>
  )
}
