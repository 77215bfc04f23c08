import { CheckMini, SquareTwoStackMini } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useEffect, useState, type ComponentProps } from "react"
import { useText } from "../hooks/use-text"
import { copyText } from "../lib/copy-text"

const SHOWN_MS = 2_000

interface CopyButtonProps extends Pick<ComponentProps<typeof Button>, "variant" | "size"> {
  text: string
  /** For screen readers, where the button stands among others. */
  label?: string
}

/** Copies a text, and says so for a moment. */
export function CopyButton({ text, label, variant = "secondary", size = "small" }: CopyButtonProps) {
  const t = useText()
  const [isCopied, setIsCopied] = useState(false)
  useEffect(() => {
    const timer = isCopied ? setTimeout(() => setIsCopied(false), SHOWN_MS) : undefined
    return () => clearTimeout(timer)
  }, [isCopied])
  return (
    <Button type="button" variant={variant} size={size} aria-label={label} onClick={() => void copyText(text).then(setIsCopied)}>
      {isCopied ? <CheckMini /> : <SquareTwoStackMini />}
      <span aria-live="polite">{isCopied ? t("actions.copied") : t("actions.copy")}</span>
    </Button>
  )
}
