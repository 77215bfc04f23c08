import { CheckCircle, TriangleRightMini } from "@medusajs/icons"
import { Badge, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { Section } from "../../components/section"
import { useText } from "../../hooks/use-text"
import type { OverviewData } from "./overview"

type Waiting = OverviewData["waiting"]

/** Where each of them is dealt with; something new that waits is a compile error here. */
const PLACES: Record<keyof Waiting, string> = {
  applications: '/affiliates/approvals?status=["pending"]',
  tax_documents: '/affiliates/approvals?tax_document_state=["uploaded"]',
  commissions: "/affiliates/reviews",
  payout_batches: '/affiliates/payouts?status=["pending"]',
  failed_payouts: '/affiliates/payouts?tab=payouts&p_status=["failed"]',
  disputed_payouts: '/affiliates/payouts?tab=payouts&p_is_disputed="true"',
}

const KINDS = Object.keys(PLACES) as (keyof Waiting)[]

/** What waits for a person, as links to where it is decided. */
export function Waiting({ waiting }: { waiting: Waiting }) {
  const t = useText()
  const open = KINDS.filter((kind) => waiting[kind] > 0)
  return (
    <Section title={t("overview.waiting.heading")}>
      {open.length === 0 && (
        <div className="text-ui-fg-subtle flex items-center gap-x-2 px-6 py-4">
          <CheckCircle />
          <Text size="small">{t("overview.waiting.nothing")}</Text>
        </div>
      )}
      <div className="flex flex-wrap">
        {open.map((kind) => (
          <Link
            key={kind}
            to={PLACES[kind]}
            className="hover:bg-ui-bg-base-hover focus-visible:shadow-borders-focus transition-fg flex min-w-60 flex-1 items-center gap-x-3 px-6 py-4 outline-none"
          >
            <Badge size="2xsmall" color="orange" className="tabular-nums">
              {waiting[kind]}
            </Badge>
            <Text size="small" leading="compact" className="flex-1">
              {t(`overview.waiting.${kind}`, { count: waiting[kind] })}
            </Text>
            <TriangleRightMini className="text-ui-fg-muted rtl:rotate-180" />
          </Link>
        ))}
      </div>
    </Section>
  )
}
