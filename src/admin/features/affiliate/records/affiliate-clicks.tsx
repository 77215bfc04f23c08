import { createDataTableColumnHelper, createDataTableFilterHelper, StatusBadge } from "@medusajs/ui"
import { useMemo } from "react"
import { ListTable } from "../../../components/list-table"
import { Moment } from "../../../components/moment"
import { useDateFilter } from "../../../hooks/use-date-filter"
import { useText } from "../../../hooks/use-text"
import type { Row } from "../../../lib/contract-types"
import { useCodes } from "../codes/use-codes"

type ClickRow = Row<"GET /admin/affiliate-clicks", "affiliate_clicks">

const column = createDataTableColumnHelper<ClickRow>()
const filter = createDataTableFilterHelper<ClickRow>()

/** Visits through the affiliate's links. */
export function AffiliateClicks({ affiliateId }: { affiliateId: string }) {
  const t = useText()
  const { data } = useCodes(affiliateId)
  const clickedAt = useDateFilter("clicked_at", t("affiliate.records.clicks.clickedAt"))
  const columns = useMemo(
    () => [
      column.accessor("clicked_at", { header: t("affiliate.records.clicks.clickedAt"), enableSorting: true, cell: ({ getValue }) => <Moment value={getValue()} withTime /> }),
      column.accessor("code", { header: t("fields.code"), cell: ({ getValue }) => <span className="font-mono">{getValue()}</span> }),
      column.accessor("landing_page", { header: t("affiliate.records.clicks.page"), cell: ({ getValue }) => <Clipped text={getValue()} /> }),
      column.accessor("referrer", { header: t("affiliate.records.clicks.from"), cell: ({ getValue }) => <Clipped text={getValue()} /> }),
      column.accessor("sub_id", { header: t("affiliate.records.clicks.subId"), cell: ({ getValue }) => <Clipped text={getValue()} /> }),
      column.accessor("conversion_id", {
        header: t("affiliate.records.clicks.sale"),
        cell: ({ getValue }) => (getValue() ? <StatusBadge color="green">{t("affiliate.records.clicks.led")}</StatusBadge> : <Clipped text={null} />),
      }),
    ],
    [t]
  )
  const codes = filter.accessor("referral_code_id", {
    type: "select",
    label: t("fields.code"),
    options: (data?.referral_codes ?? []).map(({ id, code }) => ({ label: code, value: id })),
  })
  return (
    <ListTable
      route="GET /admin/affiliate-clicks"
      rows={({ affiliate_clicks }) => affiliate_clicks}
      fixed={{ affiliate_id: affiliateId }}
      prefix="clicks"
      heading={t("affiliate.records.clicks.heading")}
      headingLevel="h2"
      columns={columns}
      filters={[codes, ...clickedAt]}
      enableSearch={false}
      pageSize={10}
      empty={{ heading: t("affiliate.records.clicks.empty"), description: t("affiliate.records.clicks.emptyHint") }}
    />
  )
}

/** Text from outside, which may be long. */
function Clipped({ text }: { text: string | null }) {
  return (
    <span className="block max-w-40 truncate" title={text ?? undefined}>
      {text ?? "–"}
    </span>
  )
}
