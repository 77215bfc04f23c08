import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { useText } from "../../../hooks/use-text"
import { BacktestPanel } from "../backtest/backtest-panel"
import { toDraft, toValues, type Rule } from "../form/rule-values"

/** Tries a rule that is written down on the last 30 days' orders. Asked for, because it reads all of them. */
export function RuleBacktest({ rule }: { rule: Rule }) {
  const t = useText()
  const [draft] = useState(() => toDraft(toValues(rule, null)))
  const [isAsked, setAsked] = useState(false)
  return (
    <div className="px-6 py-4">
      {isAsked ? (
        <BacktestPanel draft={draft} supersedesId={rule.id} />
      ) : (
        <div className="flex flex-col items-start gap-y-4">
          <Text size="small" className="text-ui-fg-subtle text-pretty">
            {t("rules.backtest.hint")}
          </Text>
          <Button size="small" variant="secondary" onClick={() => setAsked(true)}>
            {t("rules.detail.runBacktest")}
          </Button>
        </div>
      )}
    </div>
  )
}
