import { SectionRow } from "@medusajs/dashboard/components"
import { Button, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { Moment } from "../../../components/moment"
import { Section } from "../../../components/section"
import { useApi } from "../../../hooks/use-api"
import { useText } from "../../../hooks/use-text"

/** The programme's terms: what is in force, what was before, and how many agreed to each. */
export function TermsSection() {
  const t = useText()
  const { data, error } = useApi("GET /admin/affiliate-terms", { query: { limit: 10 } })
  if (error) {
    throw error
  }
  return (
    <Section
      title={t("settings.terms.heading")}
      description={t("settings.terms.hint")}
      actions={
        <Button size="small" variant="secondary" asChild>
          <Link to="terms">{t("settings.terms.publish")}</Link>
        </Button>
      }
    >
      {data?.affiliate_terms.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("settings.terms.empty")}
        </Text>
      )}
      {data?.affiliate_terms.map(({ id, version, title, body, published_at, accepted }) => (
        <SectionRow
          key={id}
          title={t("settings.terms.version", { version })}
          value={
            <details className="min-w-0">
              <summary className="cursor-pointer">
                {title} · {t("settings.terms.accepted", { count: accepted })} · <Moment value={published_at} withTime />
              </summary>
              <pre className="txt-small mt-2 max-h-96 overflow-auto whitespace-pre-wrap" tabIndex={0}>
                {body}
              </pre>
            </details>
          }
        />
      ))}
    </Section>
  )
}
