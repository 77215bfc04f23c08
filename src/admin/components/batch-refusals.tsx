import { Button, Drawer, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useText } from "../hooks/use-text"
import type { Answer } from "../lib/contract-types"

export type BatchResult = Answer<"POST /admin/affiliates/batch">["results"][number]

export const refusalsOf = (results: readonly BatchResult[]): BatchResult[] => results.filter(({ outcome }) => outcome === "refused")

interface BatchRefusalsProps {
  /** All of them, the moved ones too. */
  results: readonly BatchResult[]
  /** What a thing is called. */
  name: (id: string) => ReactNode
  onClose: () => void
}

/** What a batch could not do, row by row, each with the server's own sentence. */
export function BatchRefusals({ results, name, onClose }: BatchRefusalsProps) {
  const t = useText()
  const refused = refusalsOf(results)
  return (
    <Drawer open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title asChild>
            <Heading>{t("batch.refusedHeading", { count: refused.length })}</Heading>
          </Drawer.Title>
          <Drawer.Description>{t("batch.refusedHint", { moved: results.length - refused.length, all: results.length })}</Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="overflow-y-auto p-0">
          <ul className="divide-y">
            {refused.map(({ id, message }) => (
              <li key={id} className="flex flex-col gap-y-1 px-6 py-4">
                <div className="txt-compact-small-plus">{name(id)}</div>
                <Text size="small" className="text-ui-fg-subtle">
                  {message}
                </Text>
              </li>
            ))}
          </ul>
        </Drawer.Body>
        <Drawer.Footer>
          <Button size="small" variant="secondary" onClick={onClose}>
            {t("actions.close")}
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}
