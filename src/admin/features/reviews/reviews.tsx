import { Tabs } from "@medusajs/ui"
import { useSearchParams } from "react-router-dom"
import { useText } from "../../hooks/use-text"
import { REVIEW_QUEUES } from "./review-queues"
import { ReviewTable } from "./review-table"

/** Commissions that the fraud guard, or a missing cost, holds until a person decides. */
export function Reviews() {
  const t = useText()
  const [search, setSearch] = useSearchParams()
  const open = REVIEW_QUEUES.find(({ key }) => key === search.get("queue")) ?? REVIEW_QUEUES[0]
  return (
    <Tabs value={open.key} onValueChange={(queue) => setSearch({ queue })} className="flex flex-col gap-y-3">
      <Tabs.List aria-label={t("reviews.queues")}>
        {REVIEW_QUEUES.map(({ key }) => (
          <Tabs.Trigger key={key} value={key}>
            {t(`reviews.queue.${key}.tab`)}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      <Tabs.Content value={open.key}>
        <ReviewTable key={open.key} queue={open} />
      </Tabs.Content>
    </Tabs>
  )
}
