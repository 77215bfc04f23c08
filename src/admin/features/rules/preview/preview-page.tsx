import { Section } from "../../../components/section"
import { useText } from "../../../hooks/use-text"
import { PreviewPanel } from "./preview-panel"

/** The rules that are written down, asked about an order that has not happened. */
export function PreviewPage() {
  const t = useText()
  return (
    <Section title={t("rules.preview.open")} description={t("rules.preview.pageHint")}>
      <div className="px-6 py-4">
        <PreviewPanel draft={null} isWide />
      </div>
    </Section>
  )
}
