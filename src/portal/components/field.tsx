import { Label, clx } from "@medusajs/ui"
import { cloneElement, useId, type ReactElement } from "react"

interface FieldProps {
  label: string
  hint?: string
  error?: string
  isOptional?: boolean
  optionalText?: string
  className?: string
  /** An input, a select, a textarea: it gets its id and what describes it. */
  children: ReactElement
}

/** A field with its label, its hint and what is wrong with it, told to screen readers as well. */
export function Field({ label, hint, error, optionalText, className, children }: FieldProps) {
  const id = useId()
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined
  return (
    <div className={clx("flex flex-col gap-y-1.5", className)}>
      <Label htmlFor={id} size="small" weight="plus">
        {label}
        {optionalText && <span className="text-ui-fg-subtle ms-1 font-normal">({optionalText})</span>}
      </Label>
      {cloneElement(children, { id, "aria-describedby": described, "aria-invalid": error ? true : undefined })}
      {hint && (
        <p id={`${id}-hint`} className="txt-small text-ui-fg-subtle text-pretty">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="txt-small text-ui-fg-error text-pretty">
          {error}
        </p>
      )}
    </div>
  )
}
