import { useEffect } from "react"
import { Navigate, Outlet, useLocation } from "react-router-dom"
import { useMe } from "../../hooks/use-me"
import { LANGUAGES, hasChosenLanguage, speak } from "../../i18n"
import { ApiError } from "../../lib/client"
import { useSession } from "../../lib/session"
import { SessionExpired } from "../auth/session-expired"
import { TermsGate } from "../terms/terms-gate"
import { PageError } from "./page-error"
import { RouteSkeleton } from "./route-skeleton"
import { ShutOutPage } from "./shut-out-page"

/** What is for affiliates alone: others sign in, or apply, first. */
export function SignedIn() {
  const { session, isExpired } = useSession()
  const { pathname, search } = useLocation()
  if (!session) {
    return <Navigate to={`/login?${new URLSearchParams({ next: pathname + search })}`} replace />
  }
  if (!session.actor_id) {
    return <Navigate to="/apply" replace />
  }
  return (
    <>
      <Affiliate key={session.actor_id} />
      {isExpired && <SessionExpired />}
    </>
  )
}

/** Their state is the server's to know: a token outlives a suspension. */
function Affiliate() {
  const { data, error, refetch } = useMe()
  const language = LANGUAGES.find((known) => known === data?.affiliate.language)
  // On a device where nobody has chosen, the portal speaks as the affiliate's mails do.
  useEffect(() => {
    if (language && !hasChosenLanguage()) {
      void speak(language)
    }
  }, [language])
  if (data) {
    return data.affiliate.terms.must_accept ? <TermsGate affiliate={data.affiliate} /> : <Outlet context={data.affiliate} />
  }
  if (error instanceof ApiError && error.status === 403) {
    return <ShutOutPage message={error.message} />
  }
  // A token that ended is asked for anew over this.
  return error && !(error instanceof ApiError && error.status === 401) ? <PageError error={error} onRetry={() => void refetch()} /> : <RouteSkeleton />
}
