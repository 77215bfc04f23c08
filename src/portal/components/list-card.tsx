import type { ReactNode } from "react"
import { useText } from "../hooks/use-text"
import { Card } from "./card"
import { Empty } from "./empty"
import { Paging } from "./paging"
import { Problem } from "./problem"
import { Skeleton } from "./skeleton"

interface ListCardProps {
  filters?: ReactNode
  /** Left out while the list is on its way. */
  page?: { count: number; offset: number; limit: number }
  error: Error | null
  isFiltered: boolean
  /** What stands there when there is nothing at all, as opposed to nothing that fits the filters. */
  empty: ReactNode
  onOffset: (offset: number) => void
  children: ReactNode
}

const LINES = 6

/** A list with its filters above and its pages below, in whatever state it is. */
export function ListCard({ filters, page, error, isFiltered, empty, onOffset, children }: ListCardProps) {
  const t = useText()
  return (
    <Card bodyClassName="!p-0">
      {filters && <div className="border-ui-border-base flex flex-wrap items-end gap-3 border-b px-4 py-3 md:px-6">{filters}</div>}
      {error && <Problem error={error} className="m-4" />}
      {!page && !error && (
        <div className="flex flex-col gap-y-4 p-4 md:p-6">
          {Array.from({ length: LINES }, (_, line) => (
            <Skeleton key={line} className="h-5 w-full" />
          ))}
        </div>
      )}
      {page && page.count === 0 && (isFiltered ? <Empty title={t("list.nothing")} hint={t("list.nothingHint")} /> : empty)}
      {page && page.count > 0 && children}
      {page && <Paging {...page} onOffset={onOffset} />}
    </Card>
  )
}
