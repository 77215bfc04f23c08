import { Badge, clx } from "@medusajs/ui"
import { Card } from "../../components/card"
import { Money } from "../../components/money"
import { useFormat } from "../../hooks/use-format"
import { useText } from "../../hooks/use-text"
import type { Answer } from "../../lib/contract-types"

type Entry = Answer<"GET /store/affiliates/me/commissions/:id">["commission"]["entries"][number]

/** What was posted, each reversal right below what it takes back. */
export function Entries({ entries }: { entries: readonly Entry[] }) {
  const t = useText()
  const { moment } = useFormat()
  if (entries.length === 0) {
    return null
  }
  return (
    <Card title={t("commissions.entries")} hint={t("commissions.entriesHint")} bodyClassName="!p-0">
      <ul className="divide-ui-border-base divide-y">
        {besideWhatTheyReverse(entries).map(({ entry, isReversal }) => (
          <li key={entry.id} className={clx("flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-4 py-3 md:px-6", isReversal && "bg-ui-bg-subtle ps-8 md:ps-12")}>
            <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
              {isReversal && <span aria-hidden className="text-ui-fg-muted">↳</span>}
              <Badge size="2xsmall" color={isReversal ? "orange" : "green"}>
                {t(`commissions.kinds.${entry.kind}`)}
              </Badge>
              <span className="txt-compact-small text-ui-fg-subtle">{moment(entry.created_at)}</span>
            </span>
            <Money amount={entry.amount} currency={entry.currency_code} className="txt-compact-small-plus" />
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** In the order in which they were posted, but that a reversal follows its entry. */
function besideWhatTheyReverse(entries: readonly Entry[]): { entry: Entry; isReversal: boolean }[] {
  const known = new Set(entries.map(({ id }) => id))
  const isChild = ({ reverses_entry_id }: Entry) => reverses_entry_id !== null && known.has(reverses_entry_id)
  return entries
    .filter((entry) => !isChild(entry))
    .flatMap((entry) => [
      { entry, isReversal: entry.reverses_entry_id !== null },
      ...entries.filter(({ reverses_entry_id }) => reverses_entry_id === entry.id).map((reversal) => ({ entry: reversal, isReversal: true })),
    ])
}
