import { Alert, Button, Heading, Text } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { useNavigate, useSearchParams } from "react-router-dom"
import { Field } from "../../components/field"
import { PasswordInput } from "../../components/password-input"
import { Problem } from "../../components/problem"
import { TextInput } from "../../components/text-input"
import { useText } from "../../hooks/use-text"
import { useTitle } from "../../hooks/use-title"
import { call } from "../../lib/api"
import { renewSession, signUp } from "../../lib/auth"
import { config } from "../../lib/config"
import { AuthLayout } from "./auth-layout"

const MIN_LENGTH = 8

/** Where an invitation to an organisation leads. */
export function Component() {
  const t = useText()
  const client = useQueryClient()
  const navigate = useNavigate()
  const [params] = useSearchParams()
  const [email, setEmail] = useState(params.get("email") ?? "")
  const [password, setPassword] = useState("")
  const token = params.get("token") ?? ""
  const title = t("auth.join.title", { programme: config.name })
  useTitle(title)
  const join = useMutation({
    mutationFn: async () => {
      await signUp({ email: email.trim(), password })
      await call("POST /store/affiliates/org-invitations", { body: { token } })
      await renewSession()
    },
    onSuccess: () => {
      client.clear()
      void navigate("/dashboard", { replace: true })
    },
  })
  return (
    <AuthLayout>
      <form
        className="flex flex-col gap-y-5"
        onSubmit={(event) => {
          event.preventDefault()
          join.mutate()
        }}
      >
        <div className="flex flex-col gap-y-1">
          <Heading level="h1" className="text-[22px] leading-7">
            {title}
          </Heading>
          <Text className="text-ui-fg-subtle text-pretty">{t("auth.join.hint")}</Text>
        </div>
        {token === "" && (
          <Alert variant="error" role="alert">
            {t("auth.join.incomplete")}
          </Alert>
        )}
        <Problem error={join.error} meanings={{ 401: t("auth.join.known") }} />
        <Field label={t("fields.email")}>
          <TextInput type="email" autoComplete="username" required value={email} onChange={({ target }) => setEmail(target.value)} />
        </Field>
        <Field label={t("fields.password")} hint={t("fields.passwordHint", { count: MIN_LENGTH })}>
          <PasswordInput autoComplete="new-password" required minLength={MIN_LENGTH} value={password} onChange={({ target }) => setPassword(target.value)} />
        </Field>
        <Button type="submit" size="large" className="w-full" disabled={token === ""} isLoading={join.isPending}>
          {t("auth.join.accept")}
        </Button>
      </form>
    </AuthLayout>
  )
}
