import { InlineTip, Skeleton, Text } from "@medusajs/ui"
import { useDryRun } from "../../../hooks/use-api"
import { useText } from "../../../hooks/use-text"
import type { RuleDraft } from "../form/rule-values"
import { BacktestResult } from "./backtest-result"

interface BacktestPanelProps {
  /** The rule to try; null while it says too little. */
  draft: RuleDraft | null
  /** The rule that would end with it. */
  supersedesId?: string
}

/** What the orders of the last 30 days would have cost under a rule. */
export function BacktestPanel({ draft, supersedesId }: BacktestPanelProps) {
  const t = useText()
  const { data, error } = useDryRun(
    "POST /admin/affiliate-commission-rules/backtest",
    draft && { body: { ...draft, supersedes_rule_id: supersedesId ?? null } }
  )
  if (draft === null) {
    return <InlineTip label={t("rules.preview.draftLabel")}>{t("rules.preview.draftIncomplete")}</InlineTip>
  }
  if (error) {
    return (
      <InlineTip variant="error" label={t("rules.preview.refused")}>
        {error.message}
      </InlineTip>
    )
  }
  return (
    <div className="flex flex-col gap-y-6" aria-live="polite">
      <Text size="small" className="text-ui-fg-subtle text-pretty">
        {t("rules.backtest.hint")}
      </Text>
      {data ? <BacktestResult backtest={data.backtest} /> : <Skeleton className="h-40 w-full" />}
    </div>
  )
}
