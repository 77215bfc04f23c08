import { Input } from "@medusajs/ui"
import { forwardRef, useState, type ComponentPropsWithoutRef } from "react"
import { fractionToPercent, percentToFraction } from "../../../lib/decimal-text"

interface PercentInputProps extends Omit<ComponentPropsWithoutRef<typeof Input>, "value" | "onChange"> {
  /** "0.0125" */
  fraction: string
  onFraction: (fraction: string) => void
}

/** Keeps what is being written ("1.") beside the fraction that it stands for. */
export const PercentInput = forwardRef<HTMLInputElement, PercentInputProps>(function PercentInput({ fraction, onFraction, ...input }, ref) {
  const [written, setWritten] = useState(() => fractionToPercent(fraction))
  const write = (percent: string) => {
    setWritten(percent)
    onFraction(percentToFraction(percent))
  }
  return <Input {...input} ref={ref} inputMode="decimal" className="pr-8 text-right tabular-nums" value={written} onChange={({ target }) => write(target.value)} />
})
