import { CheckCircleSolid, XCircleSolid, XMarkMini } from "@medusajs/icons"
import { useText } from "../hooks/use-text"
import { dismiss, useToasts } from "../lib/toasts"

/** What was done, in the corner: said by screen readers when it comes. */
export function Toaster() {
  const toasts = useToasts()
  const t = useText()
  return (
    <div role="status" className="pointer-events-none fixed inset-x-4 bottom-20 z-50 flex flex-col items-center gap-y-2 md:bottom-6 md:left-auto md:items-end print:hidden">
      {toasts.map(({ id, kind, text }) => (
        <div key={id} data-toast={kind} className="bg-ui-bg-base shadow-elevation-flyout pointer-events-auto flex w-full max-w-sm items-start gap-x-2 rounded-lg p-3">
          {kind === "success" ? <CheckCircleSolid className="text-ui-tag-green-icon" /> : <XCircleSolid className="text-ui-tag-red-icon" />}
          <p className="txt-compact-small text-ui-fg-base flex-1 text-pretty">{text}</p>
          <button type="button" aria-label={t("actions.close")} onClick={() => dismiss(id)} className="text-ui-fg-muted hover:text-ui-fg-base">
            <XMarkMini />
          </button>
        </div>
      ))}
    </div>
  )
}
