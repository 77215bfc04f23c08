import { Button } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Field } from "../../components/field"
import { Problem } from "../../components/problem"
import { TextInput } from "../../components/text-input"
import { useTask } from "../../hooks/use-api"
import { useText } from "../../hooks/use-text"
import { languageOfLocale } from "../../i18n"
import { call } from "../../lib/api"
import { renewSession } from "../../lib/auth"
import type { Body } from "../../lib/contract-types"
import { TermsField } from "../terms/terms-field"
import { KindField, type Kind } from "./kind-field"
import { QuestionField } from "./question-field"
import type { Answers, Programme } from "./types"

/** Who applies, the merchant's questions, and the terms. */
export function AboutStep({ programme, onApplied }: { programme: Programme; onApplied: () => void }) {
  const t = useText()
  const { i18n } = useTranslation()
  const [kind, setKind] = useState<Kind>("individual")
  const [name, setName] = useState("")
  const [orgName, setOrgName] = useState("")
  const [answers, setAnswers] = useState<Answers>({})
  const apply = useTask(
    async (body: Body<"POST /store/affiliates/applications">) => {
      await call("POST /store/affiliates/applications", { body })
      onApplied()
      // The token so far belongs to nobody; from here on it is the affiliate's.
      await renewSession()
    },
    { success: t("apply.sent") }
  )
  const send = () =>
    apply.mutate({
      name: name.trim(),
      kind,
      org_name: kind === "org" ? orgName.trim() : undefined,
      language: languageOfLocale(i18n.language),
      answers: programme.questions.length > 0 ? answers : undefined,
      terms_version: programme.terms?.version,
    })
  return (
    <form
      className="flex flex-col gap-y-5"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <KindField kind={kind} onKind={setKind} />
      {kind === "org" && (
        <Field label={t("apply.orgName")}>
          <TextInput required maxLength={200} autoComplete="organization" value={orgName} onChange={({ target }) => setOrgName(target.value)} />
        </Field>
      )}
      <Field label={t("apply.yourName")}>
        <TextInput required maxLength={200} autoComplete="name" value={name} onChange={({ target }) => setName(target.value)} />
      </Field>
      {programme.questions.map((question) => (
        <QuestionField key={question.key} question={question} value={answers[question.key]} onChange={(value) => setAnswers({ ...answers, [question.key]: value })} />
      ))}
      {programme.terms && <TermsField terms={programme.terms} />}
      <Problem error={apply.error} />
      <Button type="submit" size="large" className="w-full" isLoading={apply.isPending}>
        {t("apply.send")}
      </Button>
    </form>
  )
}
