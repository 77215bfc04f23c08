import { ArrowDownTray } from "@medusajs/icons"
import { Alert, Button } from "@medusajs/ui"
import { useMutation } from "@tanstack/react-query"
import { useParams } from "react-router-dom"
import { BackLink } from "../../components/back-link"
import { Page } from "../../components/page"
import { Problem } from "../../components/problem"
import { CardSkeleton } from "../../components/skeleton"
import { StateBadge } from "../../components/state-badge"
import { useApi } from "../../hooks/use-api"
import { useText } from "../../hooks/use-text"
import { download } from "../../lib/api"
import { Statement } from "./statement"

export function Component() {
  const t = useText()
  const { id = "" } = useParams()
  const { data, error } = useApi("GET /store/affiliates/me/payouts/:id", { params: { id } })
  const manifest = useMutation({ mutationFn: () => download("GET /store/affiliates/me/payouts/:id/manifest", { params: { id } }) })
  const payout = data?.payout
  return (
    <Page
      title={payout ? t("payouts.one", { reference: payout.reference_token }) : t("menu.payouts")}
      back={<BackLink to="/payouts">{t("menu.payouts")}</BackLink>}
      action={
        payout && (
          <>
            <StateBadge kind="payout" state={payout.status} />
            <Button size="small" variant="secondary" isLoading={manifest.isPending} onClick={() => manifest.mutate()}>
              <ArrowDownTray />
              {t("payouts.manifest")}
            </Button>
            <Button size="small" variant="secondary" onClick={() => window.print()}>
              {t("actions.print")}
            </Button>
          </>
        )
      }
    >
      <Problem error={error ?? manifest.error} />
      {!payout && !error && <CardSkeleton lines={8} />}
      {payout?.failure_reason && <Alert variant="error">{payout.failure_reason}</Alert>}
      {payout && <Statement payout={payout} />}
    </Page>
  )
}
