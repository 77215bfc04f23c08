import { ActionMenu, SectionRow } from "@medusajs/dashboard/components"
import { ArrowUturnLeft } from "@medusajs/icons"
import { Badge, Button } from "@medusajs/ui"
import { useState } from "react"
import { DecisionPrompt } from "../../components/decision-prompt"
import { Picker } from "../../components/picker"
import { Section } from "../../components/section"
import { useApi, useApiMutation } from "../../hooks/use-api"
import { useText } from "../../hooks/use-text"
import type { SettingsView } from "./setting-fields"
import { useChosenChannel } from "./use-settings"

/** Whose settings these are: the programme's, or one sales channel's where it differs. */
export function ScopeSection({ settings }: { settings: SettingsView }) {
  const t = useText()
  const [channel, choose] = useChosenChannel()
  const [isResetting, setIsResetting] = useState(false)
  const { data } = useApi("GET /admin/affiliate-settings")
  const { mutate, isPending } = useApiMutation("DELETE /admin/affiliate-settings/:sales_channel_id", {
    success: t("settings.reset.done"),
    onSuccess: () => setIsResetting(false),
  })
  const differs = channel !== null && Object.keys(settings.overrides).length > 0
  return (
    <Section
      level="h1"
      title={t("settings.heading")}
      description={t(channel === null ? "settings.hint" : "settings.channelHint")}
      actions={differs && <ActionMenu groups={[{ actions: [{ icon: <ArrowUturnLeft />, label: t("settings.reset.action"), onClick: () => setIsResetting(true) }] }]} />}
    >
      <SectionRow
        title={t("settings.appliesTo")}
        value={
          <div className="w-full max-w-sm">
            <Picker
              what="channel"
              isOptional
              aria-label={t("fields.salesChannel")}
              placeholder={t("fields.allSalesChannels")}
              value={channel ?? ""}
              onChange={(id) => choose(id || null)}
            />
          </div>
        }
      />
      <SectionRow
        title={t("settings.differing")}
        value={
          data && data.sales_channels.length > 0
            ? data.sales_channels.map(({ sales_channel_id, sales_channel_name }) => (
                <Button key={sales_channel_id} size="small" variant="transparent" className="p-0" onClick={() => choose(sales_channel_id)}>
                  <Badge size="2xsmall">{sales_channel_name ?? sales_channel_id}</Badge>
                </Button>
              ))
            : t("settings.nobodyDiffers")
        }
      />
      {isResetting && channel !== null && (
        <DecisionPrompt
          title={t("settings.reset.title")}
          description={t("settings.reset.description")}
          action={t("settings.reset.action")}
          reason="none"
          isDestructive
          isPending={isPending}
          onConfirm={() => mutate({ params: { sales_channel_id: channel } })}
          onCancel={() => setIsResetting(false)}
        />
      )}
    </Section>
  )
}
