import { SectionRow } from "@medusajs/dashboard/components"
import { Container, Heading } from "@medusajs/ui"
import { Moment } from "../../../components/moment"
import { StateBadge } from "../../../components/state-badge"
import { useText } from "../../../hooks/use-text"
import type { Affiliate } from "../use-affiliate"
import type { TaxDocument } from "./documents-section"

/** What the programme knows of the affiliate, to be compared with what the document says. */
export function DocumentParticulars({ affiliate, document }: { affiliate: Affiliate; document: TaxDocument }) {
  const t = useText()
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="divide-y p-0">
        <div className="px-6 py-4">
          <Heading level="h2">{t("affiliate.documents.compare")}</Heading>
        </div>
        <SectionRow title={t("fields.name")} value={affiliate.name} />
        <SectionRow title={t("fields.email")} value={affiliate.email} />
        <SectionRow title={t("fields.kind")} value={t(`kinds.${affiliate.kind}`)} />
        <SectionRow title={t("affiliate.fields.org")} value={affiliate.org?.name} />
      </Container>
      <Container className="divide-y p-0">
        <SectionRow title={t("affiliate.documents.form")} value={t(`affiliate.documents.formHints.${document.form}`)} />
        <SectionRow title={t("fields.status")} value={<StateBadge kind="document" state={document.state} />} />
        <SectionRow title={t("affiliate.documents.file")} value={document.filename} />
        {document.verified_at && <SectionRow title={t("affiliate.documents.verifiedAt")} value={<Moment value={document.verified_at} withTime />} />}
        {document.rejection_reason && <SectionRow title={t("fields.reason")} value={document.rejection_reason} />}
      </Container>
    </div>
  )
}
