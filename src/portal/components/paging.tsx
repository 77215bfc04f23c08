import { Button } from "@medusajs/ui"
import { useFormat } from "../hooks/use-format"
import { useText } from "../hooks/use-text"

interface PagingProps {
  count: number
  offset: number
  limit: number
  onOffset: (offset: number) => void
}

/** Through a list, page by page; nothing where there is one page. */
export function Paging({ count, offset, limit, onOffset }: PagingProps) {
  const t = useText()
  const { number } = useFormat()
  if (count <= limit) {
    return null
  }
  const values = { from: number(offset + 1), to: number(Math.min(offset + limit, count)), count: number(count) }
  return (
    <nav aria-label={t("list.pages")} className="border-ui-border-base flex items-center justify-between gap-x-4 border-t px-4 py-3 md:px-6">
      <span className="txt-compact-small text-ui-fg-subtle tabular-nums">{t("list.range", values)}</span>
      <div className="flex gap-x-2">
        <Button size="small" variant="secondary" disabled={offset === 0} onClick={() => onOffset(Math.max(0, offset - limit))}>
          {t("actions.previous")}
        </Button>
        <Button size="small" variant="secondary" disabled={offset + limit >= count} onClick={() => onOffset(offset + limit)}>
          {t("actions.next")}
        </Button>
      </div>
    </nav>
  )
}
