import { Bar, BarChart, CartesianGrid, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis, type TooltipContentProps } from "recharts"
import { useFormat } from "../../hooks/use-format"
import { useText } from "../../hooks/use-text"
import type { Point } from "./series"
import { usePeriodFormat, type Grain } from "./use-period-format"

export interface TrendViewProps {
  name: string
  points: Point[]
  grain: Grain
  /** An exact figure as people write it. */
  write: (exact: string) => string
}

const TICK = { fill: "var(--fg-subtle)", fontSize: 12 }

/** A bar for every day, week or month. The exact figures are in its tooltips, and in the table that can take its place. */
export function TrendChart({ name, points, grain, write }: TrendViewProps) {
  const t = useText()
  const { locale } = useFormat()
  const { point } = usePeriodFormat()
  const axis = new Intl.NumberFormat(locale, { notation: "compact" })
  // A bar's height is a position on the screen and may be a float; whatever is written comes from the exact string.
  const bars = points.map(({ at, exact }) => ({ at, exact, height: Number(exact) }))
  return (
    <div role="img" aria-label={t("overview.trend.description", { name })} className="h-72 px-4 py-4">
      <ResponsiveContainer width="100%" height="100%">
        <BarChart data={bars} accessibilityLayer={false} margin={{ top: 4, right: 8, bottom: 0, left: 0 }}>
          <CartesianGrid vertical={false} stroke="var(--border-base)" strokeDasharray="3 3" />
          <XAxis dataKey="at" tickFormatter={(at: string) => point(at, grain)} tick={TICK} tickLine={false} axisLine={false} minTickGap={24} />
          <YAxis tickFormatter={(value: number) => axis.format(value)} tick={TICK} tickLine={false} axisLine={false} width={56} />
          <ReferenceLine y={0} stroke="var(--border-strong)" />
          <Tooltip
            cursor={{ fill: "var(--bg-component)" }}
            isAnimationActive={false}
            content={(hovered) => <Hovered {...hovered} title={(at) => point(at, grain)} write={write} />}
          />
          <Bar dataKey="height" fill="var(--fg-interactive)" radius={[2, 2, 0, 0]} maxBarSize={32} isAnimationActive={false} />
        </BarChart>
      </ResponsiveContainer>
    </div>
  )
}

type HoveredProps = TooltipContentProps & { title: (at: string) => string; write: (exact: string) => string }

function Hovered({ active, payload, title, write }: HoveredProps) {
  const hovered: Point | undefined = payload[0]?.payload
  if (!active || !hovered) {
    return null
  }
  return (
    <div className="bg-ui-bg-base shadow-elevation-tooltip txt-compact-small rounded-lg px-3 py-2">
      <div className="text-ui-fg-subtle">{title(hovered.at)}</div>
      <div className="text-ui-fg-base txt-compact-small-plus tabular-nums">{write(hovered.exact)}</div>
    </div>
  )
}
