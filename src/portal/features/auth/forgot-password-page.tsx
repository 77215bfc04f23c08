import { Alert, Button, Heading, Text } from "@medusajs/ui"
import { useMutation } from "@tanstack/react-query"
import { useState } from "react"
import { Field } from "../../components/field"
import { Problem } from "../../components/problem"
import { TextInput } from "../../components/text-input"
import { TextLink } from "../../components/text-link"
import { useText } from "../../hooks/use-text"
import { useTitle } from "../../hooks/use-title"
import { askForNewPassword } from "../../lib/auth"
import { AuthLayout } from "./auth-layout"

export function Component() {
  const t = useText()
  const [email, setEmail] = useState("")
  useTitle(t("auth.forgot.title"))
  const ask = useMutation({ mutationFn: () => askForNewPassword(email.trim()) })
  return (
    <AuthLayout>
      <form
        className="flex flex-col gap-y-5"
        onSubmit={(event) => {
          event.preventDefault()
          ask.mutate()
        }}
      >
        <div className="flex flex-col gap-y-1">
          <Heading level="h1" className="text-[22px] leading-7">
            {t("auth.forgot.title")}
          </Heading>
          <Text className="text-ui-fg-subtle text-pretty">{t("auth.forgot.hint")}</Text>
        </div>
        <Problem error={ask.error} />
        {ask.isSuccess ? (
          <Alert variant="success" role="status">
            {t("auth.forgot.sent", { email: email.trim() })}
          </Alert>
        ) : (
          <>
            <Field label={t("fields.email")}>
              <TextInput type="email" autoComplete="username" required value={email} onChange={({ target }) => setEmail(target.value)} />
            </Field>
            <Button type="submit" size="large" className="w-full" isLoading={ask.isPending}>
              {t("auth.forgot.send")}
            </Button>
          </>
        )}
        <TextLink to="/login" className="txt-small self-center">
          {t("auth.forgot.back")}
        </TextLink>
      </form>
    </AuthLayout>
  )
}
