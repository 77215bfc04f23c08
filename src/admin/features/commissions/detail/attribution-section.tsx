import { SectionRow } from "@medusajs/dashboard/components"
import { Badge, Button, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { Actor } from "../../../components/actor"
import { Section } from "../../../components/section"
import { useText } from "../../../hooks/use-text"
import type { CommissionDetail } from "../../reviews/use-commission"

/** Why this affiliate: every touch of the shopper's that was looked at, and what became of it. */
export function AttributionSection({ commission }: { commission: CommissionDetail }) {
  const t = useText()
  const { source, decided_by, reason, steps } = commission.explanation.affiliate
  const attribute = `/affiliates/commissions/attribute?order_id=${commission.order_id ?? ""}`
  return (
    <Section
      title={t("commissions.detail.affiliate")}
      actions={
        commission.order_id && (
          <Button size="small" variant="transparent" asChild>
            <Link to={attribute}>{t("commissions.detail.reattribute")}</Link>
          </Button>
        )
      }
    >
      <SectionRow title={t("conversions.source")} value={t(`conversions.sources.${source}`)} />
      <SectionRow title={t("commissions.detail.decidedBy")} value={<Actor id={decided_by} />} />
      {reason && <SectionRow title={t("fields.reason")} value={reason} />}
      {steps.length > 0 && (
        <ol className="flex flex-col gap-y-3 px-6 py-4">
          {steps.map(({ referral_code, outcome, message }, position) => (
            <li key={position} className="flex flex-col gap-y-1">
              <span className="flex items-center gap-x-1">
                <Badge size="2xsmall">{referral_code}</Badge>
                <Badge size="2xsmall" color={outcome === "won" ? "green" : "grey"}>
                  {t(`commissions.outcomes.${outcome}`)}
                </Badge>
              </span>
              <Text size="small" className="text-ui-fg-subtle text-pretty">
                {message}
              </Text>
            </li>
          ))}
        </ol>
      )}
    </Section>
  )
}
