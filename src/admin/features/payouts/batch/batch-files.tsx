import { ArrowDownTray } from "@medusajs/icons"
import { IconButton, Text } from "@medusajs/ui"
import { Actor } from "../../../components/actor"
import { Moment } from "../../../components/moment"
import { Section } from "../../../components/section"
import { useDownload } from "../../../hooks/use-download"
import { useText } from "../../../hooks/use-text"
import type { Batch } from "./batch-detail"

/** The files that were handed out for the batch: each can be looked at again as it was, whatever happened since. */
export function BatchFiles({ batch: { id, files } }: { batch: Batch }) {
  const t = useText()
  const { mutate, isPending, variables } = useDownload("GET /admin/affiliate-payout-batches/:id/export")
  return (
    <Section title={t("payouts.files.heading")} description={t("payouts.files.hint")}>
      {files.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("payouts.files.none")}
        </Text>
      )}
      {files.map(({ file_id, filename, payouts, actor_id, created_at }) => (
        <div key={file_id} className="flex items-center justify-between gap-x-2 px-6 py-3">
          <div className="flex min-w-0 flex-col gap-y-0.5">
            <Text size="small" leading="compact" weight="plus" className="truncate">
              {filename}
            </Text>
            <Text size="small" leading="compact" className="text-ui-fg-subtle">
              <Moment value={created_at} withTime /> · <Actor id={actor_id} /> · {t("payouts.files.payouts", { count: payouts })}
            </Text>
          </div>
          <IconButton
            size="small"
            variant="transparent"
            aria-label={t("payouts.files.download", { filename })}
            isLoading={isPending && variables.query?.file_id === file_id}
            onClick={() => mutate({ params: { id }, query: { file_id } })}
          >
            <ArrowDownTray />
          </IconButton>
        </div>
      ))}
    </Section>
  )
}
