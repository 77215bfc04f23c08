import { StatusBadge } from "@medusajs/ui"
import type { ComponentProps } from "react"
import type { RuleStatus } from "../../../modules/affiliate/domain/rules/rule-status"
import { useText } from "../../hooks/use-text"
import type { Row } from "../../lib/contract-types"

export type RuleRow = Row<"GET /admin/affiliate-commission-rules", "affiliate_commission_rules">

/** Besides its window: whether another rule of the same line has taken over already. */
type Standing = RuleStatus | "superseded"

const COLORS: Record<Standing, ComponentProps<typeof StatusBadge>["color"]> = {
  active: "green",
  scheduled: "blue",
  expired: "grey",
  superseded: "grey",
}

/** Where a rule stands at this moment. */
export function standingOf({ status, superseded_at }: Pick<RuleRow, "status" | "superseded_at">, now: Date): Standing {
  return status === "active" && superseded_at !== null && new Date(superseded_at) <= now ? "superseded" : status
}

/** Whether new orders could earn by the rule, today or later. */
export const isInUse = (rule: RuleRow, now: Date): boolean => ["active", "scheduled"].includes(standingOf(rule, now))

export function RuleStanding({ rule }: { rule: RuleRow }) {
  const t = useText()
  const standing = standingOf(rule, new Date())
  return <StatusBadge color={COLORS[standing]}>{t(`rules.standings.${standing}`)}</StatusBadge>
}
