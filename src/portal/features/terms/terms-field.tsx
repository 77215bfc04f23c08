import { useState } from "react"
import { CheckField } from "../../components/check-field"
import { useText } from "../../hooks/use-text"
import type { Programme } from "../apply/types"
import { TermsText } from "./terms-text"

type Terms = NonNullable<Programme["terms"]>

/** The terms to read, and the box that has to be ticked before the form around it is sent. */
export function TermsField({ terms }: { terms: Terms }) {
  const t = useText()
  const [isAccepted, setIsAccepted] = useState(false)
  return (
    <div className="flex flex-col gap-y-3">
      <p className="txt-compact-small-plus flex flex-wrap items-baseline justify-between gap-x-3">
        <span>{terms.title || t("apply.terms")}</span>
        <span className="text-ui-fg-subtle font-normal">{t("apply.termsVersion", { version: terms.version })}</span>
      </p>
      <div role="region" aria-label={t("apply.terms")} tabIndex={0} className="bg-ui-bg-subtle shadow-borders-base focus-visible:shadow-borders-focus max-h-64 overflow-y-auto rounded-lg p-4 outline-none">
        <TermsText markdown={terms.body} />
      </div>
      <CheckField label={t("apply.accept")} isChecked={isAccepted} isRequired onChange={setIsAccepted} />
    </div>
  )
}
