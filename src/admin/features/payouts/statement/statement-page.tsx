import { useStore } from "@medusajs/dashboard/hooks"
import { Button } from "@medusajs/ui"
import { PageSkeleton } from "../../../components/page-skeleton"
import { Section } from "../../../components/section"
import { useApi } from "../../../hooks/use-api"
import { useText } from "../../../hooks/use-text"
import { StatementSheet } from "./statement-sheet"

/**
 * Paper is white and its ink dark, whatever the dashboard's theme. When it is printed there is the sheet alone. What is
 * around it is taken away, and what it stands in loses its shape: the dashboard scrolls inside the window, so that only a
 * first page would come out.
 */
const PAPER_CSS = `.affiliate-statement {
  --bg-base: #fff; --fg-base: #18181b; --fg-subtle: #52525b; --fg-muted: #71717a; --fg-error: #be123c;
  --border-base: #e4e4e7; --border-strong: #a1a1aa; color-scheme: light;
}
@media print {
  @page { size: A4; margin: 16mm }
  body :not(:has(.affiliate-statement)):not(.affiliate-statement):not(.affiliate-statement *) { display: none !important }
  body :has(.affiliate-statement) { all: unset !important; display: block !important }
  .affiliate-statement { max-width: none !important; padding: 0 !important; box-shadow: none !important }
}`

/** What an affiliate was paid and for what, to be printed or saved as a PDF. */
export function StatementPage({ id }: { id: string }) {
  const t = useText()
  const { data, error } = useApi("GET /admin/affiliate-payouts/:id", { params: { id } })
  const { store } = useStore({ fields: "id,name" })
  if (error) {
    throw error
  }
  if (!data || !store) {
    return <PageSkeleton />
  }
  return (
    <Section
      title={t("menu.statement")}
      description={t("payouts.statement.hint")}
      actions={
        <Button size="small" variant="secondary" onClick={() => window.print()}>
          {t("payouts.statement.print")}
        </Button>
      }
    >
      <style>{PAPER_CSS}</style>
      <div className="bg-ui-bg-subtle overflow-x-auto px-6 py-8">
        <div className="affiliate-statement bg-ui-bg-base shadow-elevation-card-rest mx-auto w-full min-w-[600px] max-w-[794px] p-12">
          <StatementSheet payout={data.affiliate_payout} storeName={store.name} />
        </div>
      </div>
    </Section>
  )
}
