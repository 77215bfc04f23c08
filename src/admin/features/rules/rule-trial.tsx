import { Tabs } from "@medusajs/ui"
import { useText } from "../../hooks/use-text"
import { BacktestPanel } from "./backtest/backtest-panel"
import { useDraft } from "./form/use-draft"
import { PreviewPanel } from "./preview/preview-panel"

/** Beside the form: what the rule in it would do to one order, and would have done to last month's. */
export function RuleTrial({ supersedesId }: { supersedesId?: string }) {
  const t = useText()
  const draft = useDraft()
  return (
    <aside aria-label={t("rules.trial.label")} className="bg-ui-bg-subtle w-full shrink-0 border-t lg:w-[440px] lg:overflow-y-auto lg:border-l lg:border-t-0">
      <Tabs defaultValue="preview" className="flex flex-col gap-y-4 p-6">
        <Tabs.List>
          <Tabs.Trigger value="preview">{t("rules.trial.preview")}</Tabs.Trigger>
          <Tabs.Trigger value="backtest">{t("rules.trial.backtest")}</Tabs.Trigger>
        </Tabs.List>
        {/* What was imagined stays, whichever tab is looked at. */}
        <Tabs.Content value="preview" forceMount className="data-[state=inactive]:hidden">
          <PreviewPanel draft={draft} isDrafting />
        </Tabs.Content>
        <Tabs.Content value="backtest">
          <BacktestPanel draft={draft} supersedesId={supersedesId} />
        </Tabs.Content>
      </Tabs>
    </aside>
  )
}
