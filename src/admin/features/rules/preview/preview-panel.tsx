import { InlineTip, Text } from "@medusajs/ui"
import { useText } from "../../../hooks/use-text"
import type { RuleDraft } from "../form/rule-values"
import { PreviewFields } from "./preview-fields"
import { PreviewResult } from "./preview-result"
import { usePreview } from "./use-preview"

interface PreviewPanelProps {
  /** A rule that is not written down yet; null while it says too little. */
  draft: RuleDraft | null
  /** Whether a rule is being drafted at all. */
  isDrafting?: boolean
  /** The question left, the answer right, where a page has the room. */
  isWide?: boolean
}

/** Imagine an order: which rule wins, why the others lose, and the sum. */
export function PreviewPanel({ draft, isDrafting = false, isWide = false }: PreviewPanelProps) {
  const t = useText()
  const { values, currencies, isAsked, preview, error, isLoading, change } = usePreview(draft)
  return (
    <div className={isWide ? "grid grid-cols-1 items-start gap-8 lg:grid-cols-2" : "flex flex-col gap-y-6"}>
      <PreviewFields values={values} currencies={currencies} onChange={change} />
      {isDrafting && draft === null && <InlineTip label={t("rules.preview.draftLabel")}>{t("rules.preview.draftIncomplete")}</InlineTip>}
      <div aria-live="polite" aria-busy={isLoading}>
        {!isAsked && (
          <Text size="small" className="text-ui-fg-muted">
            {t("rules.preview.hint")}
          </Text>
        )}
        {error && (
          <InlineTip variant="error" label={t("rules.preview.refused")}>
            {error.message}
          </InlineTip>
        )}
        {!error && preview && <PreviewResult preview={preview} />}
      </div>
    </div>
  )
}
