import { FilePlus } from "@medusajs/icons"
import { Container, Heading, Text } from "@medusajs/ui"
import { DotsMenu } from "../../../components/dots-menu"
import { useApi } from "../../../hooks/use-api"
import { useText } from "../../../hooks/use-text"
import type { Answer } from "../../../lib/contract-types"
import { DocumentRow } from "./document-row"

export type TaxDocument = Answer<"GET /admin/affiliates/:id/tax-documents">["tax_documents"][number]

/** The tax forms that were asked for, and where each stands. */
export function DocumentsSection({ affiliateId }: { affiliateId: string }) {
  const t = useText()
  const { data, error } = useApi("GET /admin/affiliates/:id/tax-documents", { params: { id: affiliateId } })
  if (error) {
    throw error
  }
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between px-6 py-4">
        <Heading level="h2">{t("affiliate.documents.heading")}</Heading>
        <DotsMenu of={t("affiliate.documents.heading")} groups={[{ actions: [{ label: t("affiliate.documents.ask"), icon: <FilePlus />, to: "documents/create" }] }]} />
      </div>
      {data?.tax_documents.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("affiliate.documents.empty")}
        </Text>
      )}
      {data?.tax_documents.map((document) => <DocumentRow key={document.id} document={document} />)}
    </Container>
  )
}
