import { Button, Label, Prompt, Textarea } from "@medusajs/ui"
import { useId, useState, type ReactNode } from "react"
import { useText } from "../hooks/use-text"

interface DecisionPromptProps {
  title: string
  description: string
  /** What the button says that does it. */
  action: string
  /** Whether a reason is asked for; it goes into the audit trail. */
  reason: "none" | "optional" | "required"
  /** Cannot be undone, or takes something away. */
  isDestructive?: boolean
  isPending: boolean
  /** False while something that stands within has to be filled in. */
  isReady?: boolean
  /** What has to be seen before deciding. */
  children?: ReactNode
  onConfirm: (reason: string | undefined) => void
  onCancel: () => void
}

/**
 * Asks before something is decided, with a reason where one is kept. It stays open, with what was written, until the
 * decision went through: whoever shows it closes it then.
 */
export function DecisionPrompt({ title, description, action, reason: asked, isDestructive = false, isPending, isReady = true, children, onConfirm, onCancel }: DecisionPromptProps) {
  const t = useText()
  const field = useId()
  const [reason, setReason] = useState("")
  const written = reason.trim()
  const isIncomplete = asked === "required" && written === ""
  return (
    <Prompt open variant={isDestructive ? "danger" : "confirmation"} onOpenChange={(isOpen) => !isOpen && onCancel()}>
      <Prompt.Content>
        <Prompt.Header>
          <Prompt.Title>{title}</Prompt.Title>
          <Prompt.Description>{description}</Prompt.Description>
        </Prompt.Header>
        {children && <div className="flex flex-col gap-y-4 px-6 pt-4">{children}</div>}
        {asked !== "none" && (
          <div className="flex flex-col gap-y-2 px-6 pt-4">
            <Label htmlFor={field} size="small" weight="plus">
              {t(asked === "required" ? "fields.reason" : "fields.reasonOptional")}
            </Label>
            <Textarea id={field} value={reason} maxLength={500} onChange={(event) => setReason(event.target.value)} placeholder={t("fields.reasonHint")} autoFocus />
          </div>
        )}
        <Prompt.Footer>
          <Button type="button" size="small" variant="secondary" onClick={onCancel}>
            {t("actions.cancel")}
          </Button>
          <Button
            type="button"
            size="small"
            variant={isDestructive ? "danger" : "primary"}
            isLoading={isPending}
            disabled={isIncomplete || !isReady}
            onClick={() => onConfirm(written === "" ? undefined : written)}
          >
            {action}
          </Button>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  )
}
