import { clx } from "@medusajs/ui"
import type { ReactNode } from "react"
import { Link } from "react-router-dom"

export interface Column<T> {
  key: string
  title: string
  /** Amounts stand at the end. */
  isEnd?: boolean
  /** Left out on a phone's card, where the first and the last columns already say enough. */
  isMinor?: boolean
  cell: (row: T) => ReactNode
}

interface RecordListProps<T extends { id: string }> {
  label: string
  columns: readonly Column<T>[]
  rows: readonly T[]
  /** Where a row leads; its first cell is the link, and the whole row can be pressed. */
  linkTo?: (row: T) => string
}

/** A table; on a phone each row becomes a card of two columns. */
export function RecordList<T extends { id: string }>({ label, columns, rows, linkTo }: RecordListProps<T>) {
  return (
    <table className="block w-full md:table" aria-label={label}>
      <thead className="sr-only md:not-sr-only md:table-header-group">
        <tr className="border-ui-border-base md:border-b">
          {columns.map(({ key, title, isEnd }) => (
            <th key={key} scope="col" className={clx("txt-compact-small-plus text-ui-fg-subtle px-3 py-2.5 first:ps-6 last:pe-6", isEnd ? "text-end" : "text-start")}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="divide-ui-border-base block divide-y md:table-row-group">
        {rows.map((row) => (
          <tr key={row.id} className={clx("relative grid grid-cols-2 gap-x-4 gap-y-1.5 px-4 py-3 md:table-row md:p-0", linkTo && "hover:bg-ui-bg-base-hover")}>
            {columns.map(({ key, title, isEnd, isMinor, cell }, index) => (
              <td
                key={key}
                className={clx(
                  "txt-compact-small text-ui-fg-subtle min-w-0 md:table-cell md:h-12 md:px-3 md:first:ps-6 md:last:pe-6",
                  isEnd ? "text-end tabular-nums" : "text-start",
                  isMinor && "hidden",
                  index === 0 && "text-ui-fg-base font-medium"
                )}
              >
                <span className="sr-only md:hidden">{title}: </span>
                {index === 0 && linkTo ? (
                  <Link to={linkTo(row)} className="focus-visible:after:shadow-borders-focus outline-none after:absolute after:inset-0">
                    {cell(row)}
                  </Link>
                ) : (
                  cell(row)
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
