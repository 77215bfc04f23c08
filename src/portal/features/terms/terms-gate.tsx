import { Alert, Button, Heading, Text } from "@medusajs/ui"
import { Problem } from "../../components/problem"
import { Skeleton } from "../../components/skeleton"
import type { Me } from "../../hooks/use-affiliate"
import { useApi, useChange } from "../../hooks/use-api"
import { useText } from "../../hooks/use-text"
import { useTitle } from "../../hooks/use-title"
import { endSession } from "../../lib/session"
import { AuthLayout } from "../auth/auth-layout"
import { TermsField } from "./terms-field"

/** A new version of the terms: the portal goes on once it is accepted. */
export function TermsGate({ affiliate: { role } }: { affiliate: Me }) {
  const t = useText()
  useTitle(t("terms.changed"))
  const { data, error } = useApi("GET /store/affiliates/programme")
  const accept = useChange("POST /store/affiliates/me/terms", { success: t("terms.accepted") })
  const terms = data?.programme.terms
  const isOwner = role === "owner"
  return (
    <AuthLayout isWide>
      <form
        className="flex flex-col gap-y-5"
        onSubmit={(event) => {
          event.preventDefault()
          if (terms) {
            accept.mutate({ body: { version: terms.version } })
          }
        }}
      >
        <div className="flex flex-col gap-y-1">
          <Heading level="h1" className="text-[22px] leading-7">
            {t("terms.changed")}
          </Heading>
          <Text className="text-ui-fg-subtle text-pretty">{t("terms.changedHint")}</Text>
        </div>
        <Problem error={error ?? accept.error} />
        {!isOwner && <Alert variant="info">{t("terms.onlyOwner")}</Alert>}
        {!terms && !error && <Skeleton className="h-64" />}
        {terms && <TermsField key={terms.version} terms={terms} />}
        <div className="flex justify-between gap-x-3">
          <Button type="button" size="large" variant="secondary" onClick={endSession}>
            {t("actions.signOut")}
          </Button>
          <Button type="submit" size="large" disabled={!terms || !isOwner} isLoading={accept.isPending}>
            {t("terms.accept")}
          </Button>
        </div>
      </form>
    </AuthLayout>
  )
}
