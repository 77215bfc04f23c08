import { Button, Heading, Text } from "@medusajs/ui"
import { useNavigate } from "react-router-dom"
import { useText } from "../../hooks/use-text"
import { DocumentUpload } from "../documents/document-upload"
import type { Programme } from "./types"

/** Right after the application: the sooner the document is there, the sooner somebody can be paid. */
export function DocumentStep({ programme }: { programme: Programme }) {
  const t = useText()
  const navigate = useNavigate()
  const finish = () => void navigate("/dashboard", { replace: true })
  return (
    <div className="flex flex-col gap-y-5">
      <div className="flex flex-col gap-y-1">
        <Heading level="h2">{t("apply.document.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {t("apply.document.hint")}
        </Text>
      </div>
      <DocumentUpload programme={programme} onUploaded={finish} />
      <Button variant="secondary" size="large" className="w-full" onClick={finish}>
        {t("apply.document.later")}
      </Button>
    </div>
  )
}
