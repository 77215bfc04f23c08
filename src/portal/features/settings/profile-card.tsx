import { Button } from "@medusajs/ui"
import { useState } from "react"
import { Card } from "../../components/card"
import { Fact, Facts } from "../../components/facts"
import { Field } from "../../components/field"
import { LANGUAGE_NAMES } from "../../components/language-select"
import { Problem } from "../../components/problem"
import { Select } from "../../components/select"
import { StateBadge } from "../../components/state-badge"
import { TextInput } from "../../components/text-input"
import { useAffiliate } from "../../hooks/use-affiliate"
import { useChange } from "../../hooks/use-api"
import { useFormat } from "../../hooks/use-format"
import { useText } from "../../hooks/use-text"
import { LANGUAGES } from "../../i18n"

/** Who takes part. */
export function ProfileCard() {
  const t = useText()
  const { day } = useFormat()
  const { actor_email, org, role, status, approved_at, created_at } = useAffiliate()
  return (
    <Card title={t("settings.profile")} action={<StateBadge kind="affiliate" state={status} />} bodyClassName="flex flex-col gap-y-4">
      <Facts className="-my-2.5">
        <Fact name={t("fields.email")}>{actor_email}</Fact>
        {org && <Fact name={t("settings.org")}>{org.name}</Fact>}
        {org && <Fact name={t("settings.role")}>{t(`settings.roles.${role}`)}</Fact>}
        <Fact name={t("settings.since")}>{day(approved_at ?? created_at)}</Fact>
      </Facts>
      {role === "owner" && <ProfileForm />}
    </Card>
  )
}

/** What an owner changes. */
function ProfileForm() {
  const t = useText()
  const affiliate = useAffiliate()
  const [name, setName] = useState(affiliate.name)
  const [language, setLanguage] = useState(affiliate.language ?? "")
  const save = useChange("POST /store/affiliates/me", { success: t("settings.saved") })
  const spoken = LANGUAGES.find((known) => known === language)
  return (
    <form
      className="border-ui-border-base flex flex-col gap-y-4 border-t pt-4"
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate({ body: { name: name.trim(), language: spoken } })
      }}
    >
      <Problem error={save.error} />
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={t("fields.name")}>
          <TextInput required maxLength={200} autoComplete="name" value={name} onChange={({ target }) => setName(target.value)} />
        </Field>
        <Field label={t("settings.mailLanguage")}>
          <Select
            value={language}
            options={[...(spoken ? [] : [{ value: "", label: "–" }]), ...LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))]}
            onChange={({ target }) => setLanguage(target.value)}
          />
        </Field>
      </div>
      <Button type="submit" variant="secondary" className="self-end" isLoading={save.isPending}>
        {t("actions.save")}
      </Button>
    </form>
  )
}
