import { RouteDrawer, SectionRow } from "@medusajs/dashboard/components"
import { Button, Heading } from "@medusajs/ui"
import { Link, useLocation } from "react-router-dom"
import { Moment } from "../../components/moment"
import { OrderLink } from "../../components/order-link"
import { useApi } from "../../hooks/use-api"
import { useText } from "../../hooks/use-text"
import { AttributionHistory } from "./attribution-history"
import { RefusalList } from "./refusal-list"

/** A sale: who brought it, or in full sentences why it earns nobody anything. */
export function ConversionDrawer({ id }: { id: string }) {
  const t = useText()
  const { search } = useLocation()
  const { data, error } = useApi("GET /admin/affiliate-conversions/:id", { params: { id } })
  if (error) {
    throw error
  }
  const conversion = data?.affiliate_conversion
  return (
    <RouteDrawer prev={{ pathname: "/affiliates/commissions", search }}>
      <RouteDrawer.Header>
        <RouteDrawer.Title asChild>
          <Heading>{conversion ? t("conversions.name", { order: conversion.display_id ?? conversion.external_id }) : t("page.loading")}</Heading>
        </RouteDrawer.Title>
        <RouteDrawer.Description className="txt-small text-ui-fg-subtle">{t("conversions.hint")}</RouteDrawer.Description>
      </RouteDrawer.Header>
      {conversion && (
        <>
          <RouteDrawer.Body className="flex flex-col divide-y overflow-y-auto p-0">
            <SectionRow title={t("fields.order")} value={<OrderLink id={conversion.order_id} displayId={conversion.display_id} />} />
            <SectionRow title={t("commissions.placedAt")} value={<Moment value={conversion.placed_at} withTime />} />
            <SectionRow title={t("conversions.paid")} value={t(conversion.is_paid ? "conversions.yes" : "conversions.no")} />
            {conversion.is_canceled && <SectionRow title={t("conversions.canceled")} value={t("conversions.yes")} />}
            <RefusalList refusals={conversion.refusals} />
            <AttributionHistory attributions={conversion.attributions} />
          </RouteDrawer.Body>
          <RouteDrawer.Footer>
            {conversion.commission_id && (
              <Button size="small" variant="transparent" asChild className="mr-auto">
                <Link to={`/affiliates/commissions/${conversion.commission_id}`}>{t("conversions.commission")}</Link>
              </Button>
            )}
            {conversion.order_id && (
              <Button size="small" variant="secondary" asChild>
                <Link to={`/affiliates/commissions/attribute?view=conversions&order_id=${conversion.order_id}`}>{t("conversions.attribute.open")}</Link>
              </Button>
            )}
          </RouteDrawer.Footer>
        </>
      )}
    </RouteDrawer>
  )
}
