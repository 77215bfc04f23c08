import { Checkbox, Label } from "@medusajs/ui"
import { useId } from "react"

interface CheckFieldProps {
  label: string
  isChecked: boolean
  isRequired?: boolean
  onChange: (isChecked: boolean) => void
}

/** A box to tick, with what it says. */
export function CheckField({ label, isChecked, isRequired = false, onChange }: CheckFieldProps) {
  const id = useId()
  return (
    <div className="flex items-start gap-x-2.5">
      <Checkbox id={id} className="mt-px" checked={isChecked} required={isRequired} onCheckedChange={(checked) => onChange(checked === true)} />
      <Label htmlFor={id} size="small" className="text-ui-fg-base text-pretty">
        {label}
      </Label>
    </div>
  )
}
