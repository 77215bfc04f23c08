import { Input } from "@medusajs/ui"
import { forwardRef, type ComponentProps } from "react"

/** A percentage, typed as text: what is sent is exactly what was typed, its point moved. */
export const PercentInput = forwardRef<HTMLInputElement, ComponentProps<typeof Input>>(function PercentInput(props, ref) {
  return (
    <div className="relative">
      <Input {...props} ref={ref} inputMode="decimal" autoComplete="off" placeholder="8.75" className="pr-9" />
      <span aria-hidden className="txt-compact-small text-ui-fg-muted pointer-events-none absolute inset-y-0 right-3 flex items-center">
        %
      </span>
    </div>
  )
})
