import { Button, Checkbox, Heading, Label, Text } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useId, useState } from "react"
import { Navigate, useSearchParams } from "react-router-dom"
import { Field } from "../../components/field"
import { PasswordInput } from "../../components/password-input"
import { Problem } from "../../components/problem"
import { TextInput } from "../../components/text-input"
import { TextLink } from "../../components/text-link"
import { useText } from "../../hooks/use-text"
import { useTitle } from "../../hooks/use-title"
import { signIn } from "../../lib/auth"
import { useSession } from "../../lib/session"
import { AuthLayout } from "./auth-layout"

/** Where somebody wanted to go before signing in; only ever a page of the portal. */
const nextOf = (next: string | null) => (next && /^\/(?!\/)/.test(next) ? next : "/dashboard")

export function Component() {
  const t = useText()
  const client = useQueryClient()
  const { session } = useSession()
  const [params] = useSearchParams()
  const [email, setEmail] = useState("")
  const [password, setPassword] = useState("")
  const [keep, setKeep] = useState(false)
  const keepId = useId()
  useTitle(t("auth.login.title"))
  const login = useMutation({
    mutationFn: () => signIn({ email: email.trim(), password }, keep),
    // Whatever was read before was read as somebody else.
    onSuccess: () => client.clear(),
  })
  if (session) {
    return <Navigate to={session.actor_id ? nextOf(params.get("next")) : "/apply"} replace />
  }
  return (
    <AuthLayout>
      <form
        className="flex flex-col gap-y-5"
        onSubmit={(event) => {
          event.preventDefault()
          login.mutate()
        }}
      >
        <div className="flex flex-col gap-y-1">
          <Heading level="h1" className="text-[22px] leading-7">
            {t("auth.login.title")}
          </Heading>
          <Text className="text-ui-fg-subtle">{t("auth.login.hint")}</Text>
        </div>
        <Problem error={login.error} meanings={{ 401: t("auth.login.wrong") }} />
        <Field label={t("fields.email")}>
          <TextInput type="email" autoComplete="username" required value={email} onChange={({ target }) => setEmail(target.value)} />
        </Field>
        <Field label={t("fields.password")}>
          <PasswordInput autoComplete="current-password" required value={password} onChange={({ target }) => setPassword(target.value)} />
        </Field>
        <div className="flex flex-wrap items-center justify-between gap-3">
          <div className="flex items-center gap-x-2">
            <Checkbox id={keepId} checked={keep} onCheckedChange={(checked) => setKeep(checked === true)} />
            <Label htmlFor={keepId} size="small" className="text-ui-fg-subtle">
              {t("auth.login.keep")}
            </Label>
          </div>
          <TextLink to="/forgot-password">{t("auth.login.forgot")}</TextLink>
        </div>
        <Button type="submit" size="large" className="w-full" isLoading={login.isPending}>
          {t("actions.signIn")}
        </Button>
        <Text size="small" className="text-ui-fg-subtle text-center">
          {t("auth.login.noAccount")} <TextLink to="/apply">{t("auth.login.apply")}</TextLink>
        </Text>
      </form>
    </AuthLayout>
  )
}
