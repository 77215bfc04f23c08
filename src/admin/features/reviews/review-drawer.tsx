import { RouteDrawer, SectionRow } from "@medusajs/dashboard/components"
import { Button, Heading } from "@medusajs/ui"
import { useState } from "react"
import { Link, useLocation, useParams } from "react-router-dom"
import { commissionActionsOf, type CommissionAction } from "../../../modules/affiliate/domain/settlement/commission-actions"
import { Moment } from "../../components/moment"
import { Money } from "../../components/money"
import { OrderLink } from "../../components/order-link"
import { StateBadge } from "../../components/state-badge"
import { TextLink } from "../../components/text-link"
import { useText } from "../../hooks/use-text"
import { meaningOf } from "../commissions/meaning"
import { CommissionDecision, commissionName } from "./commission-decision"
import { SignalList } from "./signal-list"
import { useCommission } from "./use-commission"

/** All that a person needs to decide about a held commission, and the decisions. */
export function ReviewDrawer() {
  const t = useText()
  const { id = "" } = useParams()
  const { search } = useLocation()
  const { data, error } = useCommission(id)
  const [action, setAction] = useState<CommissionAction | null>(null)
  if (error) {
    throw error
  }
  const commission = data?.affiliate_commission
  return (
    <RouteDrawer prev={{ pathname: "/affiliates/reviews", search }}>
      <RouteDrawer.Header>
        <RouteDrawer.Title asChild>
          <Heading>{commission ? commissionName(t, commission) : t("page.loading")}</Heading>
        </RouteDrawer.Title>
        <RouteDrawer.Description className="txt-small text-ui-fg-subtle">{commission && t(meaningOf(commission))}</RouteDrawer.Description>
      </RouteDrawer.Header>
      {commission && (
        <>
          <RouteDrawer.Body className="flex flex-col divide-y overflow-y-auto p-0">
            <SectionRow title={t("fields.status")} value={<StateBadge kind="commission" state={commission.status} />} />
            <SectionRow title={t("reviews.held")} value={<Money amount={commission.held_amount} currency={commission.currency_code} />} />
            <SectionRow title={t("fields.order")} value={<OrderLink id={commission.order_id} displayId={commission.display_id} />} />
            <SectionRow title={t("reviews.placedAt")} value={<Moment value={commission.placed_at} withTime />} />
            <SectionRow title={t("fields.affiliate")} value={<TextLink to={`/affiliates/${commission.affiliate_id}`}>{commission.affiliate_name}</TextLink>} />
            <SignalList commission={commission} />
          </RouteDrawer.Body>
          <RouteDrawer.Footer>
            <Button size="small" variant="transparent" asChild className="mr-auto">
              <Link to={`/affiliates/commissions/${commission.id}`}>{t("reviews.explanation")}</Link>
            </Button>
            {commissionActionsOf(commission)
              .reverse()
              .map((one) => (
                <Button key={one} size="small" variant={one === "deny" ? "danger" : "primary"} onClick={() => setAction(one)}>
                  {t(`actions.${one}`)}
                </Button>
              ))}
          </RouteDrawer.Footer>
          {action && <CommissionDecision commission={commission} action={action} onClose={() => setAction(null)} />}
        </>
      )}
    </RouteDrawer>
  )
}
