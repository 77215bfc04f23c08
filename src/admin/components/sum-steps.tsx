import type { Answer } from "../lib/contract-types"

type Step = Answer<"GET /admin/affiliate-commissions/:id">["affiliate_commission"]["explanation"]["sum"][number]

/** A sum step by step, in the very sentences that were recorded with it. */
export function SumSteps({ steps }: { steps: readonly Pick<Step, "message">[] }) {
  return (
    <ol className="flex flex-col gap-y-1.5">
      {steps.map(({ message }, position) => (
        <li key={position} className="txt-small text-ui-fg-subtle grid grid-cols-[24px_1fr] tabular-nums">
          <span className="text-ui-fg-muted">{position + 1}.</span>
          <span className="text-pretty">{message}</span>
        </li>
      ))}
    </ol>
  )
}
