import { clx } from "@medusajs/ui"
import { config } from "../lib/config"

/** The programme's logo, or the first letter of its name on its color. */
export function Brand({ className }: { className?: string }) {
  const { name, theme } = config
  return (
    <span className={clx("flex min-w-0 items-center gap-x-3", className)}>
      {theme.logo_url ? (
        <img src={theme.logo_url} alt="" className="h-8 w-auto max-w-32 object-contain" />
      ) : (
        <span aria-hidden className="bg-ui-button-inverted text-ui-contrast-fg-primary txt-compact-medium-plus grid size-8 shrink-0 place-items-center rounded-lg">
          {name.charAt(0).toUpperCase()}
        </span>
      )}
      <span className="txt-compact-small-plus text-ui-fg-base truncate">{name}</span>
    </span>
  )
}
