import { Button } from "@medusajs/ui"
import { useState } from "react"
import { Card } from "../../components/card"
import { Field } from "../../components/field"
import { PasswordInput } from "../../components/password-input"
import { Problem } from "../../components/problem"
import { useChange } from "../../hooks/use-api"
import { useText } from "../../hooks/use-text"

const MIN_LENGTH = 8

/** A new password, which the old one confirms. */
export function PasswordCard() {
  const t = useText()
  const [current, setCurrent] = useState("")
  const [next, setNext] = useState("")
  const change = useChange("POST /store/affiliates/me/password", {
    success: t("settings.password.changed"),
    onSuccess: () => {
      setCurrent("")
      setNext("")
    },
  })
  return (
    <Card title={t("settings.password.title")}>
      <form
        className="flex flex-col gap-y-5"
        onSubmit={(event) => {
          event.preventDefault()
          change.mutate({ body: { current_password: current, new_password: next } })
        }}
      >
        <Problem error={change.error} />
        <div className="grid gap-5 sm:grid-cols-2">
          <Field label={t("fields.currentPassword")}>
            <PasswordInput required autoComplete="current-password" value={current} onChange={({ target }) => setCurrent(target.value)} />
          </Field>
          <Field label={t("fields.newPassword")} hint={t("fields.passwordHint", { count: MIN_LENGTH })}>
            <PasswordInput required minLength={MIN_LENGTH} autoComplete="new-password" value={next} onChange={({ target }) => setNext(target.value)} />
          </Field>
        </div>
        <Button type="submit" variant="secondary" className="self-end" isLoading={change.isPending}>
          {t("settings.password.change")}
        </Button>
      </form>
    </Card>
  )
}
