import { Button, Container, Heading, Text, Tooltip, clx } from "@medusajs/ui"
import { useDate } from "@medusajs/dashboard/hooks"
import { useState, type ReactNode } from "react"
import { useFormat } from "../hooks/use-format"
import { useText } from "../hooks/use-text"
import { Actor } from "./actor"

/** One line of an audit trail, as far as a timeline shows it. */
export interface ActivityEntry {
  action: string
  from_state: string | null
  to_state: string | null
  actor_id: string
  reason: string | null
  created_at: string
}

interface ActivitySectionProps<Entry extends ActivityEntry> {
  /** Oldest first, as the API answers it. */
  entries: readonly Entry[]
  /** What happened, in plain words. */
  title: (entry: Entry) => ReactNode
}

/** So many of the newest are shown before somebody asks for the rest. */
const SHOWN = 6

/** Who did what and why, the newest first, as on Medusa's page of an order. */
export function ActivitySection<Entry extends ActivityEntry>({ entries, title }: ActivitySectionProps<Entry>) {
  const t = useText()
  const [isOpen, setIsOpen] = useState(false)
  const newest = [...entries].reverse()
  const shown = isOpen ? newest : newest.slice(0, SHOWN)
  return (
    <Container className="flex flex-col gap-y-6 px-6 py-4">
      <Heading level="h2">{t("activity.heading")}</Heading>
      <ol className="flex flex-col gap-y-0.5">
        {shown.map((entry, index) => (
          <ActivityItem key={`${entry.created_at} ${entry.action} ${index}`} entry={entry} title={title(entry)} isLast={index === shown.length - 1} />
        ))}
      </ol>
      {shown.length < newest.length && (
        <Button type="button" size="small" variant="transparent" className="self-start" onClick={() => setIsOpen(true)}>
          {t("activity.showAll", { count: newest.length })}
        </Button>
      )}
    </Container>
  )
}

function ActivityItem({ entry, title, isLast }: { entry: ActivityEntry; title: ReactNode; isLast: boolean }) {
  const { getRelativeDate } = useDate()
  const { exact } = useFormat()
  return (
    <li className="grid grid-cols-[20px_1fr] items-start gap-2">
      <div className="flex size-full flex-col items-center gap-y-0.5" aria-hidden>
        <div className="flex size-5 items-center justify-center">
          <div className="bg-ui-bg-base shadow-borders-base flex size-2.5 items-center justify-center rounded-full">
            <div className="bg-ui-tag-neutral-icon size-1.5 rounded-full" />
          </div>
        </div>
        {!isLast && <div className="bg-ui-border-base w-px flex-1" />}
      </div>
      <div className={clx("flex flex-col gap-y-0.5", !isLast && "pb-4")}>
        <div className="flex items-start justify-between gap-x-2">
          <Text size="small" leading="compact" weight="plus">
            {title}
          </Text>
          <Tooltip content={exact(entry.created_at)}>
            <time dateTime={entry.created_at} className="txt-compact-small text-ui-fg-subtle shrink-0 text-right">
              {getRelativeDate(entry.created_at)}
            </time>
          </Tooltip>
        </div>
        {entry.reason && (
          <Text size="small" className="text-ui-fg-subtle whitespace-pre-line break-words">
            {entry.reason}
          </Text>
        )}
        <Text size="small" leading="compact" className="text-ui-fg-muted">
          <Actor id={entry.actor_id} />
        </Text>
      </div>
    </li>
  )
}
