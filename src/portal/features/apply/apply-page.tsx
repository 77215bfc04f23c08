import { Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { Navigate } from "react-router-dom"
import { Problem } from "../../components/problem"
import { Skeleton } from "../../components/skeleton"
import { TextLink } from "../../components/text-link"
import { useApi } from "../../hooks/use-api"
import { useText } from "../../hooks/use-text"
import { useTitle } from "../../hooks/use-title"
import { useSession } from "../../lib/session"
import { AuthLayout } from "../auth/auth-layout"
import { AboutStep } from "./about-step"
import { AccountStep } from "./account-step"
import { DocumentStep } from "./document-step"
import { StepsBar, type ApplyStep } from "./steps-bar"

export function Component() {
  const t = useText()
  const { session } = useSession()
  const [hasApplied, setHasApplied] = useState(false)
  const { data, error } = useApi("GET /store/affiliates/programme")
  useTitle(t("apply.title"))
  if (session?.actor_id && !hasApplied) {
    return <Navigate to="/dashboard" replace />
  }
  const step: ApplyStep = hasApplied ? "document" : session ? "about" : "account"
  return (
    <AuthLayout isWide>
      <div className="flex flex-col gap-y-6">
        <div className="flex flex-col gap-y-1">
          <Heading level="h1" className="text-[22px] leading-7">
            {t("apply.title")}
          </Heading>
          <Text className="text-ui-fg-subtle text-pretty">{t("apply.hint")}</Text>
        </div>
        <StepsBar current={step} />
        <Problem error={error} />
        {!data && !error && <Skeleton className="h-64 w-full" />}
        {data && step === "account" && <AccountStep />}
        {data && step === "about" && <AboutStep programme={data.programme} onApplied={() => setHasApplied(true)} />}
        {data && step === "document" && <DocumentStep programme={data.programme} />}
        {step === "account" && (
          <Text size="small" className="text-ui-fg-subtle text-center">
            {t("apply.haveAccount")} <TextLink to="/login">{t("actions.signIn")}</TextLink>
          </Text>
        )}
      </div>
    </AuthLayout>
  )
}
