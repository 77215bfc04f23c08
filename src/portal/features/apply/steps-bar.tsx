import { clx } from "@medusajs/ui"
import { useText } from "../../hooks/use-text"

const STEPS = ["account", "about", "document"] as const
export type ApplyStep = (typeof STEPS)[number]

/** Where in the application somebody is. */
export function StepsBar({ current }: { current: ApplyStep }) {
  const t = useText()
  const position = STEPS.indexOf(current)
  return (
    <ol aria-label={t("apply.steps.label")} className="grid grid-cols-3 gap-x-2">
      {STEPS.map((step, index) => (
        <li key={step} aria-current={step === current ? "step" : undefined} className="flex flex-col gap-y-2">
          <span className={clx("h-1 rounded-full", index <= position ? "bg-ui-button-inverted" : "bg-ui-bg-component-hover")} />
          <span className={clx("txt-compact-xsmall-plus", index <= position ? "text-ui-fg-base" : "text-ui-fg-subtle")}>{t(`apply.steps.${step}`)}</span>
        </li>
      ))}
    </ol>
  )
}
