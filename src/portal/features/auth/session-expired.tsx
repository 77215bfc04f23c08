import { Button, Heading, Text } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useEffect, useRef, useState } from "react"
import { Field } from "../../components/field"
import { PasswordInput } from "../../components/password-input"
import { Problem } from "../../components/problem"
import { TextInput } from "../../components/text-input"
import { useText } from "../../hooks/use-text"
import { signIn } from "../../lib/auth"
import { endSession } from "../../lib/session"

/** The session is over: asks for the password over the page, which keeps what was typed on it. */
export function SessionExpired() {
  const t = useText()
  const client = useQueryClient()
  const dialog = useRef<HTMLDialogElement>(null)
  const [email, setEmail] = useState("")
  const [password, setPassword] = useState("")
  const login = useMutation({ mutationFn: () => signIn({ email: email.trim(), password }), onSuccess: () => client.invalidateQueries() })
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      ref={dialog}
      aria-labelledby="session-expired"
      onCancel={(event) => event.preventDefault()}
      className="bg-ui-bg-base text-ui-fg-base shadow-elevation-modal m-auto w-[calc(100%-2rem)] max-w-sm rounded-xl p-6 backdrop:bg-black/50"
    >
      <form
        className="flex flex-col gap-y-4"
        onSubmit={(event) => {
          event.preventDefault()
          login.mutate()
        }}
      >
        <Heading level="h2" id="session-expired">
          {t("auth.expired.title")}
        </Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("auth.expired.hint")}
        </Text>
        <Problem error={login.error} meanings={{ 401: t("auth.login.wrong") }} />
        <Field label={t("fields.email")}>
          <TextInput type="email" autoComplete="username" required value={email} onChange={({ target }) => setEmail(target.value)} />
        </Field>
        <Field label={t("fields.password")}>
          <PasswordInput autoComplete="current-password" required value={password} onChange={({ target }) => setPassword(target.value)} />
        </Field>
        <div className="flex justify-end gap-x-2">
          <Button type="button" variant="secondary" onClick={endSession}>
            {t("actions.signOut")}
          </Button>
          <Button type="submit" isLoading={login.isPending}>
            {t("actions.signIn")}
          </Button>
        </div>
      </form>
    </dialog>
  )
}
