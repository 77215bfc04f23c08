import { Card } from "../../components/card"
import { Problem } from "../../components/problem"
import { Skeleton } from "../../components/skeleton"
import { StateBadge } from "../../components/state-badge"
import { useApi } from "../../hooks/use-api"
import { useFormat } from "../../hooks/use-format"
import { useText } from "../../hooks/use-text"
import { DocumentUpload } from "./document-upload"

/** The tax documents that were sent, what became of each, and room for another. */
export function DocumentsCard() {
  const t = useText()
  const { day } = useFormat()
  const { data, error } = useApi("GET /store/affiliates/me/tax-documents")
  const { data: about } = useApi("GET /store/affiliates/programme")
  return (
    <Card title={t("documents.title")} hint={t("documents.hint")} bodyClassName="flex flex-col gap-y-4">
      <Problem error={error} />
      {!data && !error && <Skeleton className="h-10" />}
      {data && data.tax_documents.length > 0 && (
        <ul className="divide-ui-border-base flex flex-col divide-y">
          {data.tax_documents.map(({ id, form, state, filename, rejection_reason, updated_at }) => (
            <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2.5">
              <span className="min-w-0">
                <span className="txt-compact-small-plus text-ui-fg-base block truncate">{filename ?? t(`documents.forms.${form}`)}</span>
                <span className="txt-compact-small text-ui-fg-subtle">
                  {form.toUpperCase()} · {day(updated_at)}
                </span>
                {rejection_reason && <span className="txt-small text-ui-fg-error block text-pretty">{rejection_reason}</span>}
              </span>
              <StateBadge kind="document" state={state} />
            </li>
          ))}
        </ul>
      )}
      {about && <DocumentUpload programme={about.programme} />}
    </Card>
  )
}
