import { clx } from "@medusajs/ui"
import { useState } from "react"
import { useAffiliate } from "../../hooks/use-affiliate"
import { useText } from "../../hooks/use-text"
import { CurrencyPart } from "./currency-part"
import type { CurrencySummary } from "./types"

/** One currency at a time: sums of several would mean nothing. The affiliate's own comes first. */
export function Currencies({ currencies }: { currencies: readonly CurrencySummary[] }) {
  const t = useText()
  const { base_currency_code } = useAffiliate()
  const [chosen, setChosen] = useState(base_currency_code)
  const shown = currencies.find(({ currency_code }) => currency_code === chosen) ?? currencies[0]
  if (!shown) {
    return null
  }
  return (
    <div className="flex flex-col gap-y-3">
      {currencies.length > 1 && (
        <div role="radiogroup" aria-label={t("fields.currency")} className="flex flex-wrap gap-2">
          {currencies.map(({ currency_code: code }) => (
            <label
              key={code}
              className={clx(
                "txt-compact-small-plus has-[:focus-visible]:shadow-borders-focus cursor-pointer rounded-full px-3 py-1.5",
                code === shown.currency_code ? "bg-ui-button-inverted text-ui-contrast-fg-primary" : "bg-ui-bg-component text-ui-fg-subtle hover:text-ui-fg-base"
              )}
            >
              <input type="radio" name="currency" className="sr-only" checked={code === shown.currency_code} onChange={() => setChosen(code)} />
              {code.toUpperCase()}
            </label>
          ))}
        </div>
      )}
      <CurrencyPart summary={shown} />
    </div>
  )
}
