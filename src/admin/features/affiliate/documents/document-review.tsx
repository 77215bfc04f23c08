import { RouteFocusModal, useRouteModal } from "@medusajs/dashboard/components"
import { Button, Heading } from "@medusajs/ui"
import { useState } from "react"
import { canMove } from "../../../../modules/affiliate/domain/state-machine"
import { TAX_DOCUMENT_MACHINE } from "../../../../modules/affiliate/domain/states"
import { useText } from "../../../hooks/use-text"
import type { Affiliate } from "../use-affiliate"
import { DocumentDecision, type DocumentAction } from "./document-decision"
import { DocumentParticulars } from "./document-particulars"
import { DocumentView } from "./document-view"
import type { TaxDocument } from "./documents-section"

/** A document beside what is known of the affiliate: verified, or rejected with a reason. */
export function DocumentReview({ affiliate, document }: { affiliate: Affiliate; document: TaxDocument }) {
  const t = useText()
  const { handleSuccess } = useRouteModal()
  const [decision, setDecision] = useState<DocumentAction | null>(null)
  const name = t(`affiliate.documents.forms.${document.form}`)
  return (
    <>
      <RouteFocusModal.Header />
      <RouteFocusModal.Body className="grid grid-cols-1 gap-4 overflow-y-auto p-4 lg:grid-cols-[minmax(0,_1fr)_440px]">
        <div className="h-[75vh] lg:h-full">
          <DocumentView document={document} />
        </div>
        <div className="flex flex-col gap-y-4">
          <div className="px-6 pt-2">
            <RouteFocusModal.Title asChild>
              <Heading>{t("affiliate.documents.reviewHeading", { form: name, name: affiliate.name })}</Heading>
            </RouteFocusModal.Title>
            <RouteFocusModal.Description className="txt-small text-ui-fg-subtle">{t("affiliate.documents.compareHint")}</RouteFocusModal.Description>
          </div>
          <DocumentParticulars affiliate={affiliate} document={document} />
        </div>
      </RouteFocusModal.Body>
      <RouteFocusModal.Footer>
        {canMove(TAX_DOCUMENT_MACHINE, document.state, "rejected") && (
          <Button size="small" variant="danger" onClick={() => setDecision("reject")}>
            {t("actions.reject")}
          </Button>
        )}
        {canMove(TAX_DOCUMENT_MACHINE, document.state, "verified") && (
          <Button size="small" onClick={() => setDecision("verify")}>
            {t("actions.verify")}
          </Button>
        )}
      </RouteFocusModal.Footer>
      {decision && <DocumentDecision document={document} action={decision} onClose={() => setDecision(null)} onDone={() => handleSuccess()} />}
    </>
  )
}
