import { Moment } from "../../components/moment"
import { useText } from "../../hooks/use-text"

interface PeriodProps {
  start: string | null
  end: string
}

/** What a batch is about: everything that was ready before its end. The start is a label. */
export function Period({ start, end }: PeriodProps) {
  const t = useText()
  if (start === null) {
    return (
      <span className="whitespace-nowrap">
        {t("payouts.until")} <Moment value={end} />
      </span>
    )
  }
  return (
    <span className="whitespace-nowrap">
      <Moment value={start} /> – <Moment value={end} />
    </span>
  )
}
