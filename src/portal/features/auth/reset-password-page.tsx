import { Alert, Button, Heading, Text } from "@medusajs/ui"
import { useMutation } from "@tanstack/react-query"
import { useEffect, useState } from "react"
import { useLocation, useNavigate } from "react-router-dom"
import { ButtonLink } from "../../components/button-link"
import { Field } from "../../components/field"
import { PasswordInput } from "../../components/password-input"
import { Problem } from "../../components/problem"
import { TextLink } from "../../components/text-link"
import { useText } from "../../hooks/use-text"
import { useTitle } from "../../hooks/use-title"
import { setNewPassword } from "../../lib/auth"
import { ApiError } from "../../lib/client"
import { AuthLayout } from "./auth-layout"

const MIN_LENGTH = 8

/** Where the mailed link leads. */
export function Component() {
  const t = useText()
  const { token, email } = useLinkOnce()
  const [password, setPassword] = useState("")
  useTitle(t("auth.reset.title"))
  const reset = useMutation({ mutationFn: () => setNewPassword(token, password) })
  const isSpent = token === "" || (reset.error instanceof ApiError && reset.error.status === 401)
  return (
    <AuthLayout>
      <form
        className="flex flex-col gap-y-5"
        onSubmit={(event) => {
          event.preventDefault()
          reset.mutate()
        }}
      >
        <div className="flex flex-col gap-y-1">
          <Heading level="h1" className="text-[22px] leading-7">
            {t("auth.reset.title")}
          </Heading>
          {email && <Text className="text-ui-fg-subtle">{t("auth.reset.hint", { email })}</Text>}
        </div>
        {reset.isSuccess ? (
          <>
            <Alert variant="success" role="status">
              {t("auth.reset.done")}
            </Alert>
            <ButtonLink to="/login" size="large" className="w-full">
              {t("actions.signIn")}
            </ButtonLink>
          </>
        ) : isSpent ? (
          <>
            <Alert variant="error" role="alert">
              {t("auth.reset.spent")}
            </Alert>
            <TextLink to="/forgot-password">{t("auth.reset.again")}</TextLink>
          </>
        ) : (
          <>
            <Problem error={reset.error} />
            <input type="email" name="username" autoComplete="username" value={email} readOnly hidden />
            <Field label={t("fields.newPassword")} hint={t("fields.passwordHint", { count: MIN_LENGTH })}>
              <PasswordInput autoComplete="new-password" required minLength={MIN_LENGTH} value={password} onChange={({ target }) => setPassword(target.value)} />
            </Field>
            <Button type="submit" size="large" className="w-full" isLoading={reset.isPending}>
              {t("auth.reset.save")}
            </Button>
          </>
        )}
      </form>
    </AuthLayout>
  )
}

/** What the link says, taken out of the address at once: an address is kept in histories and shown over shoulders. */
function useLinkOnce(): { token: string; email: string } {
  const { search } = useLocation()
  const navigate = useNavigate()
  const [link] = useState(() => {
    const params = new URLSearchParams(search)
    return { token: params.get("token") ?? "", email: params.get("email") ?? "" }
  })
  useEffect(() => {
    if (search) {
      void navigate("/reset-password", { replace: true })
    }
  }, [search, navigate])
  return link
}
