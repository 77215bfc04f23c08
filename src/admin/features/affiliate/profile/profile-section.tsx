import { SectionRow } from "@medusajs/dashboard/components"
import { Badge, Container, Copy, Heading } from "@medusajs/ui"
import { Moment } from "../../../components/moment"
import { StateBadge } from "../../../components/state-badge"
import { useText } from "../../../hooks/use-text"
import type { Affiliate } from "../use-affiliate"
import { ProfileMenu } from "./profile-menu"

/** Who the affiliate is, where it stands, and what can be decided about it. */
export function ProfileSection({ affiliate }: { affiliate: Affiliate }) {
  const t = useText()
  const email = (
    <span className="flex items-center gap-x-1">
      <span className="break-all">{affiliate.email}</span>
      <Copy content={affiliate.email} className="text-ui-fg-muted" />
    </span>
  )
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between gap-x-4 px-6 py-4">
        <Heading>{affiliate.name}</Heading>
        <div className="flex items-center gap-x-2">
          {affiliate.payout_blocked && <Badge size="2xsmall" color="red">{t("affiliate.payoutBlocked")}</Badge>}
          <StateBadge kind="affiliate" state={affiliate.status} />
          <ProfileMenu affiliate={affiliate} />
        </div>
      </div>
      <SectionRow title={t("fields.email")} value={email} />
      <SectionRow title={t("fields.kind")} value={t(`kinds.${affiliate.kind}`)} />
      <SectionRow title={t("affiliate.fields.org")} value={affiliate.org?.name} />
      <SectionRow title={t("affiliate.fields.payoutCurrency")} value={affiliate.base_currency_code?.toUpperCase()} />
      <SectionRow title={t("affiliate.fields.applied")} value={<Moment value={affiliate.created_at} withTime />} />
      <SectionRow title={t("fields.approvedAt")} value={<Moment value={affiliate.approved_at} withTime />} />
    </Container>
  )
}
