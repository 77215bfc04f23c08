import { clx } from "@medusajs/ui"
import { useText } from "../../hooks/use-text"

const KINDS = ["individual", "org"] as const
export type Kind = (typeof KINDS)[number]

/** A person, or an organisation with people. */
export function KindField({ kind, onKind }: { kind: Kind; onKind: (kind: Kind) => void }) {
  const t = useText()
  return (
    <fieldset className="flex flex-col gap-y-1.5">
      <legend className="txt-compact-small-plus mb-1.5">{t("apply.kind.label")}</legend>
      <div className="grid gap-3 sm:grid-cols-2">
        {KINDS.map((each) => (
          <label
            key={each}
            className={clx(
              "bg-ui-bg-base shadow-borders-base has-[:focus-visible]:shadow-borders-focus hover:bg-ui-bg-base-hover flex cursor-pointer items-start gap-x-3 rounded-lg p-3",
              each === kind && "!shadow-borders-interactive-with-active"
            )}
          >
            <input type="radio" name="kind" className="peer sr-only" checked={each === kind} onChange={() => onKind(each)} />
            <span aria-hidden className={clx("mt-0.5 size-4 shrink-0 rounded-full border", each === kind ? "border-ui-button-inverted border-[5px]" : "border-ui-border-strong")} />
            <span className="flex flex-col">
              <span className="txt-compact-small-plus text-ui-fg-base">{t(`apply.kind.${each}`)}</span>
              <span className="txt-small text-ui-fg-subtle">{t(`apply.kind.${each}Hint`)}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
