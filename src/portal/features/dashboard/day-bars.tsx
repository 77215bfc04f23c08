import { useState } from "react"
import { useFormat } from "../../hooks/use-format"

export interface DayValue {
  day: string
  /** For the height alone: what is read is the text. */
  value: number
  text: string
}

const HEIGHT = 120
const GAP = 0.25

/** A bar for each day. Whoever cannot see or hover it finds the same in a table that screen readers read. */
export function DayBars({ label, days }: { label: string; days: readonly DayValue[] }) {
  const { calendarDay } = useFormat()
  const [shown, setShown] = useState<number | null>(null)
  const highest = Math.max(...days.map(({ value }) => value), 0)
  const first = days[0]
  const last = days[days.length - 1]
  const current = shown === null ? undefined : days[shown]
  return (
    <figure className="flex flex-col gap-y-1.5">
      <figcaption className="txt-compact-xsmall text-ui-fg-subtle flex h-4 justify-between tabular-nums">
        <span>{label}</span>
        {current && (
          <span aria-hidden className="text-ui-fg-base">
            {calendarDay(current.day)}: {current.text}
          </span>
        )}
      </figcaption>
      <svg
        aria-hidden
        viewBox={`0 0 ${Math.max(days.length, 1)} ${HEIGHT}`}
        preserveAspectRatio="none"
        className="border-ui-border-base h-[120px] w-full border-b"
        onPointerLeave={() => setShown(null)}
      >
        {days.map(({ day, value }, index) => {
          const height = highest > 0 ? Math.max((value / highest) * (HEIGHT - 4), value > 0 ? 2 : 0) : 0
          return (
            <g key={day} onPointerEnter={() => setShown(index)} onPointerDown={() => setShown(index)}>
              <rect x={index} y={0} width={1} height={HEIGHT} className={index === shown ? "fill-ui-bg-component" : "fill-transparent"} />
              <rect x={index + GAP / 2} y={HEIGHT - height} width={1 - GAP} height={height} className={index === shown ? "fill-ui-fg-interactive-hover" : "fill-ui-fg-interactive"} />
            </g>
          )
        })}
      </svg>
      <div aria-hidden className="txt-compact-xsmall text-ui-fg-subtle flex justify-between">
        <span>{first && calendarDay(first.day)}</span>
        <span>{last && calendarDay(last.day)}</span>
      </div>
      <div className="sr-only">
        <table>
          <caption>{label}</caption>
          <tbody>
            {days.map(({ day, text }) => (
              <tr key={day}>
                <th scope="row">{calendarDay(day)}</th>
                <td>{text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  )
}
