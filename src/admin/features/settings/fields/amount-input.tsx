import { Input } from "@medusajs/ui"

interface AmountInputProps {
  label: string
  currency: string
  amount: string
  onAmount: (amount: string) => void
}

/** An amount as text: what is written is what is sent, with a comma read as the point that it stands for. */
export function AmountInput({ label, currency, amount, onAmount }: AmountInputProps) {
  return (
    <div className="relative">
      <Input
        aria-label={label}
        inputMode="decimal"
        className="pl-16 text-right tabular-nums"
        value={amount}
        onChange={({ target }) => onAmount(target.value.trim().replace(",", "."))}
      />
      <span aria-hidden className="text-ui-fg-muted txt-compact-small pointer-events-none border-ui-border-base absolute inset-y-0 left-0 flex w-14 items-center justify-center border-r">
        {currency.toUpperCase()}
      </span>
    </div>
  )
}
