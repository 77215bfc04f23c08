import { Container, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

interface SectionProps {
  title: string
  /** The page's own title is `h1`. */
  level?: "h1" | "h2"
  description?: string
  /** What stands at the right: badges, buttons, a menu. */
  actions?: ReactNode
  children?: ReactNode
}

/** A section of a detail page, as the dashboard's own. */
export function Section({ title, level = "h2", description, actions, children }: SectionProps) {
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-6 py-4">
        <div className="min-w-0 flex-1 basis-48">
          <Heading level={level}>{title}</Heading>
          {description && (
            <Text size="small" className="text-ui-fg-subtle text-pretty">
              {description}
            </Text>
          )}
        </div>
        {actions && <div className="flex shrink-0 items-center gap-x-2">{actions}</div>}
      </div>
      {children}
    </Container>
  )
}
