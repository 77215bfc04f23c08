import { Button, Heading } from "@medusajs/ui"
import { useRouteError } from "react-router-dom"
import { Problem } from "../../components/problem"
import { useText } from "../../hooks/use-text"

interface PageErrorProps {
  /** Left out: what a route threw. */
  error?: Error
  onRetry?: () => void
}

/** What could not be shown, why, and another try. A part of the portal that is gone after an update comes with a reload. */
export function PageError({ error, onRetry = () => window.location.reload() }: PageErrorProps) {
  const t = useText()
  const thrown = useRouteError()
  const cause = error ?? (thrown instanceof Error ? thrown : new Error(t("errors.unknown")))
  return (
    <div className="mx-auto flex w-full max-w-xl flex-col items-start gap-y-4 p-4 md:p-8">
      <Heading level="h1">{t("errors.title")}</Heading>
      <Problem error={cause} className="w-full" />
      <Button variant="secondary" onClick={onRetry}>
        {t("actions.tryAgain")}
      </Button>
    </div>
  )
}
