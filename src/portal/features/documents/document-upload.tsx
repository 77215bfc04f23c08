import { useState } from "react"
import { Field } from "../../components/field"
import { FileDrop } from "../../components/file-drop"
import { Problem } from "../../components/problem"
import { Select } from "../../components/select"
import { useTask } from "../../hooks/use-api"
import { useText } from "../../hooks/use-text"
import { upload } from "../../lib/api"
import type { Programme } from "../apply/types"

const MEGABYTE = 1024 * 1024

interface DocumentUploadProps {
  programme: Programme
  onUploaded?: () => void
}

/** Which form it is, and its file. */
export function DocumentUpload({ programme: { tax_forms, upload: rule }, onUploaded }: DocumentUploadProps) {
  const t = useText()
  const [chosen, setChosen] = useState<string | null>(null)
  const form = tax_forms.find((known) => known === chosen) ?? tax_forms[0]
  const send = useTask(
    async (file: File) => form && upload("POST /store/affiliates/me/tax-documents", { query: { form, filename: file.name } }, file),
    { success: t("documents.uploaded"), onSuccess: onUploaded }
  )
  return (
    <div className="flex flex-col gap-y-4">
      <Problem error={send.error} />
      <Field label={t("documents.form")}>
        <Select value={form} options={tax_forms.map((value) => ({ value, label: t(`documents.forms.${value}`) }))} onChange={({ target }) => setChosen(target.value)} />
      </Field>
      <FileDrop
        label={t("documents.drop")}
        hint={t("documents.dropHint", { megabytes: rule.max_bytes / MEGABYTE })}
        accept={rule.content_types.join(",")}
        isBusy={send.isPending}
        onFile={(file) => send.mutate(file)}
      />
    </div>
  )
}
