import { clx } from "@medusajs/ui"
import { forwardRef, type ComponentProps } from "react"

/** Tall enough for a thumb; 16 px on phones, below which Safari zooms in. */
export const INPUT = clx(
  "bg-ui-bg-field text-ui-fg-base placeholder:text-ui-fg-muted shadow-borders-base hover:bg-ui-bg-field-hover transition-fg w-full min-w-0 rounded-md border-none px-2.5 outline-none",
  "text-[16px] leading-6 md:text-[13px] md:leading-5",
  "focus:ring-0 focus-visible:shadow-borders-interactive-with-active aria-[invalid]:shadow-borders-error",
  "disabled:bg-ui-bg-disabled disabled:text-ui-fg-disabled read-only:text-ui-fg-subtle"
)

export const TextInput = forwardRef<HTMLInputElement, ComponentProps<"input">>(function TextInput({ className, ...props }, ref) {
  return <input ref={ref} {...props} className={clx(INPUT, "h-9 py-1.5", className)} />
})

export const TextArea = forwardRef<HTMLTextAreaElement, ComponentProps<"textarea">>(function TextArea({ className, ...props }, ref) {
  return <textarea ref={ref} rows={4} {...props} className={clx(INPUT, "min-h-24 py-2", className)} />
})
