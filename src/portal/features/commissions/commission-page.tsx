import { Alert } from "@medusajs/ui"
import { useParams } from "react-router-dom"
import { isZero } from "../../../browser/money"
import { BackLink } from "../../components/back-link"
import { Card } from "../../components/card"
import { Fact, Facts } from "../../components/facts"
import { Money } from "../../components/money"
import { Page } from "../../components/page"
import { Problem } from "../../components/problem"
import { CardSkeleton } from "../../components/skeleton"
import { StateBadge } from "../../components/state-badge"
import { TextLink } from "../../components/text-link"
import { useApi } from "../../hooks/use-api"
import { useFormat } from "../../hooks/use-format"
import { useText } from "../../hooks/use-text"
import type { Answer } from "../../lib/contract-types"
import { standingOf } from "../../lib/standing"
import { Entries } from "./entries"
import { Steps } from "./steps"

export function Component() {
  const t = useText()
  const { id = "" } = useParams()
  const { data, error } = useApi("GET /store/affiliates/me/commissions/:id", { params: { id } })
  const commission = data?.commission
  const back = <BackLink to="/commissions">{t("menu.commissions")}</BackLink>
  const title = commission?.order_display_id ? t("commissions.ofOrder", { order: commission.order_display_id }) : t("commissions.one")
  return (
    <Page title={title} back={back} action={commission && <StateBadge kind="standing" state={standingOf(commission)} />}>
      <Problem error={error} />
      {!commission && !error && <CardSkeleton lines={8} />}
      {commission && (
        <>
          {commission.hold_reason_text && !isZero(commission.held_amount) && <Alert variant="warning">{commission.hold_reason_text}</Alert>}
          <div className="grid items-start gap-4 md:grid-cols-5 md:gap-5">
            <Summary commission={commission} />
            <Steps steps={commission.steps} />
          </div>
          <Entries entries={commission.entries} />
        </>
      )}
    </Page>
  )
}

type Commission = Answer<"GET /store/affiliates/me/commissions/:id">["commission"]

function Summary({ commission }: { commission: Commission }) {
  const t = useText()
  const { day, moment } = useFormat()
  const { currency_code, payout } = commission
  return (
    <Card title={t("commissions.summary")} className="md:col-span-2" bodyClassName="!py-1">
      <Facts>
        <Fact name={t("commissions.earned")}>
          <Money amount={commission.earned} currency={currency_code} />
        </Fact>
        {!isZero(commission.reversed) && (
          <Fact name={t("commissions.reversed")}>
            <Money amount={commission.reversed} currency={currency_code} />
          </Fact>
        )}
        {!isZero(commission.held_amount) && (
          <Fact name={t("commissions.held")}>
            <Money amount={commission.held_amount} currency={currency_code} />
          </Fact>
        )}
        <Fact name={t("commissions.net")}>
          <Money amount={commission.net} currency={currency_code} className="txt-compact-medium-plus" />
        </Fact>
        <Fact name={t("commissions.placedAt")}>{moment(commission.placed_at)}</Fact>
        <Fact name={t("commissions.availableAt")}>{day(commission.available_at)}</Fact>
        {commission.referral_code && <Fact name={t("commissions.code")}>{commission.referral_code}</Fact>}
        {commission.sub_id && <Fact name={t("commissions.subId")}>{commission.sub_id}</Fact>}
        {payout && (
          <Fact name={t("commissions.payout")}>
            <TextLink to={`/payouts/${payout.id}`}>{payout.reference_token}</TextLink>
          </Fact>
        )}
      </Facts>
    </Card>
  )
}
