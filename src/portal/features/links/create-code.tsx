import { Button } from "@medusajs/ui"
import { useState } from "react"
import { Card } from "../../components/card"
import { Field } from "../../components/field"
import { Problem } from "../../components/problem"
import { TextInput } from "../../components/text-input"
import { useChange } from "../../hooks/use-api"
import { useText } from "../../hooks/use-text"

/** A code of the affiliate's choice, or one that the programme makes. */
export function CreateCode() {
  const t = useText()
  const [code, setCode] = useState("")
  const create = useChange("POST /store/affiliates/me/referral-codes", { success: t("links.created"), onSuccess: () => setCode("") })
  return (
    <Card title={t("links.create")} hint={t("links.createHint")}>
      <form
        className="flex flex-col gap-y-4"
        onSubmit={(event) => {
          event.preventDefault()
          create.mutate({ body: code.trim() ? { code: code.trim() } : {} })
        }}
      >
        <Problem error={create.error} />
        <div className="flex flex-wrap items-end gap-3">
          <Field label={t("links.ownCode")} optionalText={t("fields.optional")} className="flex-1 basis-56">
            <TextInput autoCapitalize="characters" autoComplete="off" maxLength={64} value={code} onChange={({ target }) => setCode(target.value)} />
          </Field>
          <Button type="submit" size="large" className="h-9" isLoading={create.isPending}>
            {code.trim() ? t("links.make") : t("links.generate")}
          </Button>
        </div>
      </form>
    </Card>
  )
}
