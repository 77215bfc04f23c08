import { Button } from "@medusajs/ui"
import { useMutation } from "@tanstack/react-query"
import { useState } from "react"
import { Field } from "../../components/field"
import { PasswordInput } from "../../components/password-input"
import { Problem } from "../../components/problem"
import { TextInput } from "../../components/text-input"
import { TextLink } from "../../components/text-link"
import { useText } from "../../hooks/use-text"
import { signUp } from "../../lib/auth"
import { ApiError } from "../../lib/client"

const MIN_LENGTH = 8

/** A sign-in: a new one, or that of a customer of the shop. */
export function AccountStep() {
  const t = useText()
  const [email, setEmail] = useState("")
  const [password, setPassword] = useState("")
  const register = useMutation({ mutationFn: () => signUp({ email: email.trim(), password }) })
  const isKnown = register.error instanceof ApiError && register.error.status === 401
  return (
    <form
      className="flex flex-col gap-y-5"
      onSubmit={(event) => {
        event.preventDefault()
        register.mutate()
      }}
    >
      <Problem error={register.error} meanings={{ 401: t("auth.join.known") }} />
      {isKnown && (
        <TextLink to="/forgot-password" className="txt-small -mt-3">
          {t("auth.login.forgot")}
        </TextLink>
      )}
      <Field label={t("fields.email")}>
        <TextInput type="email" autoComplete="username" required value={email} onChange={({ target }) => setEmail(target.value)} />
      </Field>
      <Field label={t("fields.password")} hint={`${t("fields.passwordHint", { count: MIN_LENGTH })} ${t("apply.account.hint")}`}>
        <PasswordInput autoComplete="new-password" required minLength={MIN_LENGTH} value={password} onChange={({ target }) => setPassword(target.value)} />
      </Field>
      <Button type="submit" size="large" className="w-full" isLoading={register.isPending}>
        {t("actions.continue")}
      </Button>
    </form>
  )
}
