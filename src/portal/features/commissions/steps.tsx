import { Card } from "../../components/card"
import { useText } from "../../hooks/use-text"
import type { Answer } from "../../lib/contract-types"

type Step = Answer<"GET /store/affiliates/me/commissions/:id">["commission"]["steps"][number]

/** Why this order, why this rate, why this sum: the very sentences that were recorded with it. */
export function Steps({ steps }: { steps: readonly Step[] }) {
  const t = useText()
  return (
    <Card title={t("commissions.why")} hint={t("commissions.whyHint")} className="md:col-span-3">
      <ol className="flex flex-col">
        {steps.map(({ code, message }, position) => (
          <li key={position} className="group grid grid-cols-[28px_1fr] gap-x-3">
            <span aria-hidden className="flex flex-col items-center">
              <span className="bg-ui-bg-component text-ui-fg-subtle txt-compact-xsmall-plus grid size-6 shrink-0 place-items-center rounded-full tabular-nums">{position + 1}</span>
              <span className="bg-ui-border-base w-px flex-1 group-last:hidden" />
            </span>
            <span className="flex flex-col pb-4 group-last:pb-0">
              <span className="txt-compact-xsmall-plus text-ui-fg-subtle leading-6">{t(`commissions.stepKinds.${code}`)}</span>
              <span className="txt-small text-ui-fg-base text-pretty tabular-nums">{message}</span>
            </span>
          </li>
        ))}
      </ol>
    </Card>
  )
}
