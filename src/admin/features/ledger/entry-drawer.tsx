import { RouteDrawer } from "@medusajs/dashboard/components"
import { Heading, Skeleton } from "@medusajs/ui"
import { useApi } from "../../hooks/use-api"
import { useFormat } from "../../hooks/use-format"
import { useText } from "../../hooks/use-text"
import type { Answer } from "../../lib/contract-types"
import { EntryFacts } from "./entry-facts"
import { EntryRule } from "./entry-rule"

export type Entry = Answer<"GET /admin/affiliate-ledger-entries/:id">["affiliate_ledger_entry"]

/** One entry beside the list that it was opened from: where it comes from, why it is that much, and what became of it. */
export function EntryDrawer({ id }: { id: string }) {
  const t = useText()
  const { moment } = useFormat()
  const { data, error } = useApi("GET /admin/affiliate-ledger-entries/:id", { params: { id } })
  if (error) {
    throw error
  }
  const entry = data?.affiliate_ledger_entry
  return (
    <RouteDrawer>
      <RouteDrawer.Header>
        <RouteDrawer.Title asChild>
          <Heading>{entry ? t(`entryKinds.${entry.kind}`) : t("ledger.entry")}</Heading>
        </RouteDrawer.Title>
        <RouteDrawer.Description className="txt-small text-ui-fg-subtle">
          {entry ? t("ledger.postedAs", { seq: entry.seq, moment: moment(entry.created_at) }) : t("ledger.loading")}
        </RouteDrawer.Description>
      </RouteDrawer.Header>
      <RouteDrawer.Body className="divide-y overflow-y-auto p-0">
        {entry ? (
          <>
            <EntryFacts entry={entry} />
            {entry.rule_snapshot && <EntryRule entry={entry} rule={entry.rule_snapshot} />}
          </>
        ) : (
          <Skeleton className="m-6 h-64" />
        )}
      </RouteDrawer.Body>
    </RouteDrawer>
  )
}
