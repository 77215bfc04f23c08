import { Moment } from "../../components/moment"
import { useText } from "../../hooks/use-text"

interface PeriodProps {
  start: string | null
  end: string
}

/** The end of a period is the first moment that is not in it. */
const lastDayBefore = (end: string) => new Date(Date.parse(end) - 1).toISOString()

/** What a batch is about: everything that was ready before its end. The start is a label. */
export function Period({ start, end }: PeriodProps) {
  const t = useText()
  const last = <Moment value={lastDayBefore(end)} />
  if (start === null) {
    return (
      <span className="whitespace-nowrap">
        {t("payouts.until")} {last}
      </span>
    )
  }
  return (
    <span className="whitespace-nowrap">
      <Moment value={start} /> – {last}
    </span>
  )
}
