import { ArrowPath, PencilSquare } from "@medusajs/icons"
import { clx, createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo, type ReactNode } from "react"
import { useNavigate } from "react-router-dom"
import { Moment } from "../../components/moment"
import { useText } from "../../hooks/use-text"
import { RuleCover } from "./rule-cover"
import { RulePay } from "./rule-pay"
import { isInUse, RuleStanding, type RuleRow } from "./rule-standing"

const column = createDataTableColumnHelper<RuleRow>()

export function useRuleColumns() {
  const t = useText()
  const navigate = useNavigate()
  return useMemo(
    () => [
      column.accessor("name", {
        header: t("fields.name"),
        enableSorting: true,
        cell: ({ row: { original } }) => <Dimmed rule={original}>{original.name}</Dimmed>,
      }),
      column.display({
        id: "cover",
        header: t("rules.form.scope"),
        cell: ({ row: { original } }) => (
          <Dimmed rule={original}>
            <RuleCover rule={original} />
          </Dimmed>
        ),
      }),
      column.display({
        id: "pay",
        header: t("rules.fields.pays"),
        cell: ({ row: { original } }) => (
          <Dimmed rule={original}>
            <RulePay rule={original} />
          </Dimmed>
        ),
      }),
      column.accessor("effective_at", { header: t("rules.fields.from"), enableSorting: true, cell: ({ getValue }) => <Moment value={getValue()} /> }),
      column.accessor("expires_at", { header: t("rules.fields.until"), enableSorting: true, cell: ({ getValue }) => <Moment value={getValue()} /> }),
      column.accessor("status", { header: t("fields.status"), cell: ({ row: { original } }) => <RuleStanding rule={original} /> }),
      column.action({
        actions: ({ row: { original } }) => [
          { label: t("actions.edit"), icon: <PencilSquare />, onClick: () => navigate(`/affiliates/rules/${original.id}/edit`) },
          { label: t("actions.supersede"), icon: <ArrowPath />, onClick: () => navigate(`/affiliates/rules/${original.id}/supersede`) },
        ],
      }),
    ],
    [t, navigate]
  )
}

/** Rules by which no new order can earn stay in the list, but step back. */
function Dimmed({ rule, children }: { rule: RuleRow; children: ReactNode }) {
  return <span className={clx("truncate", !isInUse(rule, new Date()) && "text-ui-fg-muted")}>{children}</span>
}
