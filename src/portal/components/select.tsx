import { ChevronUpDown } from "@medusajs/icons"
import { clx } from "@medusajs/ui"
import type { ComponentProps } from "react"

interface SelectProps extends ComponentProps<"select"> {
  options: readonly { value: string; label: string }[]
}

/** The device's own list: on a phone nothing is easier to choose from. */
export function Select({ options, className, ...props }: SelectProps) {
  return (
    <span className={clx("relative block", className)}>
      <select
        {...props}
        className={clx(
          "bg-ui-bg-field txt-compact-small text-ui-fg-base shadow-borders-base hover:bg-ui-bg-field-hover transition-fg h-9 w-full appearance-none truncate rounded-md border-none bg-none py-0 pe-8 ps-2.5 outline-none",
          "focus-visible:shadow-borders-interactive-with-active aria-[invalid]:shadow-borders-error disabled:bg-ui-bg-disabled disabled:text-ui-fg-disabled"
        )}
      >
        {options.map(({ value, label }) => (
          <option key={value} value={value} className="bg-ui-bg-base text-ui-fg-base">
            {label}
          </option>
        ))}
      </select>
      <ChevronUpDown className="text-ui-fg-muted pointer-events-none absolute end-2 top-1/2 -translate-y-1/2" />
    </span>
  )
}
