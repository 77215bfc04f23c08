import { Alert } from "@medusajs/ui"
import { useText } from "../hooks/use-text"
import { ApiError, isSessionOver } from "../lib/client"

interface ProblemProps {
  error: Error | null
  /** What a status means here, where that says more than the server's sentence. */
  meanings?: Partial<Record<number, string>>
  className?: string
}

/** Why something was refused: the server's own sentence, read aloud when it comes. Nothing where nothing was. */
export function Problem({ error, meanings = {}, className }: ProblemProps) {
  const message = useMessageOf(error, meanings)
  if (!message) {
    return null
  }
  return (
    <Alert variant="error" role="alert" className={className}>
      {message}
    </Alert>
  )
}

const A_MINUTE = 60

function useMessageOf(error: Error | null, meanings: Partial<Record<number, string>>): string | null {
  const t = useText()
  if (!(error instanceof ApiError)) {
    return error && error.message
  }
  if (error.status === 0) {
    return t("errors.noConnection")
  }
  if (error.status === 429) {
    return t("errors.tooOften", { count: error.retry_after_seconds ?? A_MINUTE })
  }
  return meanings[error.status] ?? (isSessionOver(error) ? t("errors.notSignedIn") : error.message)
}
