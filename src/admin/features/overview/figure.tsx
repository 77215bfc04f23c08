import { ArrowDownMini, ArrowUpMini } from "@medusajs/icons"
import type { ReactNode } from "react"
import { TextLink } from "../../components/text-link"
import { useFormat } from "../../hooks/use-format"
import { useText } from "../../hooks/use-text"
import { isNegative, isZero } from "../../../browser/money"
import { changeOf } from "./change"

interface FigureProps {
  label: string
  /** What it is of, where that is not what the page says. */
  hint?: string
  change: ReactNode
  /** The list whose rows make it up. */
  to?: string
  children: ReactNode
}

/** One figure with its name and how it changed; stands in a `dl`. */
export function Figure({ label, hint, change, to, children }: FigureProps) {
  return (
    <div className="flex flex-col gap-y-1 px-6 py-4">
      <dt className="txt-compact-small text-ui-fg-subtle">
        {label}
        {hint && <span className="text-ui-fg-subtle"> · {hint}</span>}
      </dt>
      <dd className="txt-compact-xlarge-plus tabular-nums">{to ? <TextLink to={to}>{children}</TextLink> : children}</dd>
      <dd className="txt-compact-small text-ui-fg-subtle">{change}</dd>
    </div>
  )
}

interface ChangeProps {
  /** Exact decimals; null where there was nothing to reckon it from. */
  current: string | number | null
  previous: string | number | null
  /** The figure before, as it is shown. */
  before: ReactNode
}

/** How a figure changed, in per cent, and what it was. Neither good nor bad: more reversals may be either. */
export function Change({ current, previous, before }: ChangeProps) {
  const t = useText()
  const { percent } = useFormat()
  const change = current === null || previous === null ? null : changeOf(current, previous)
  return (
    <span className="flex flex-wrap items-center gap-x-2">
      {change !== null && !isZero(change) && (
        <span className="txt-compact-small-plus text-ui-fg-base flex items-center tabular-nums">
          {isNegative(change) ? <ArrowDownMini aria-hidden /> : <ArrowUpMini aria-hidden />}
          <span className="sr-only">{t(isNegative(change) ? "overview.down" : "overview.up")}</span>
          {percent(change.replace("-", ""))}
        </span>
      )}
      <span>
        {t("overview.before")} {before}
      </span>
    </span>
  )
}
