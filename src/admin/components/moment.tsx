import { useFormat } from "../hooks/use-format"

interface MomentProps {
  /** ISO 8601; a dash where there is none. */
  value: string | null | undefined
  withTime?: boolean
}

/** A day, with its exact moment as the machine-readable value. */
export function Moment({ value, withTime = false }: MomentProps) {
  const { day, moment, exact } = useFormat()
  if (!value) {
    return <span className="text-ui-fg-muted">–</span>
  }
  return (
    <time dateTime={value} title={exact(value)} className="whitespace-nowrap">
      {withTime ? moment(value) : day(value)}
    </time>
  )
}
