import { ActionMenu, SectionRow } from "@medusajs/dashboard/components"
import { PencilSquare } from "@medusajs/icons"
import { Badge, Table } from "@medusajs/ui"
import { useLocation } from "react-router-dom"
import { FRAUD_SIGNAL_KEYS } from "../../../../modules/affiliate/domain/fraud/types"
import { Section } from "../../../components/section"
import { useFormat } from "../../../hooks/use-format"
import { useText } from "../../../hooks/use-text"
import type { SettingsView } from "../setting-fields"
import { SettingOrigin } from "../setting-origin"

/** What makes the fraud guard hold a commission for a person. */
export function FraudSection({ settings }: { settings: SettingsView }) {
  const t = useText()
  const { number } = useFormat()
  const { search } = useLocation()
  const { fraud } = settings.values
  return (
    <Section
      title={t("settings.sections.fraud.heading")}
      description={t("settings.sections.fraud.hint")}
      actions={
        <>
          <SettingOrigin name="fraud" settings={settings} />
          <ActionMenu groups={[{ actions: [{ icon: <PencilSquare />, label: t("actions.edit"), to: `fraud${search}` }] }]} />
        </>
      }
    >
      <SectionRow title={t("settings.fraud.threshold")} value={t("settings.fraud.points", { count: fraud.threshold })} />
      <div className="overflow-x-auto">
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t("settings.fraud.signal")}</Table.HeaderCell>
              <Table.HeaderCell className="text-right">{t("settings.fraud.limit")}</Table.HeaderCell>
              <Table.HeaderCell className="text-right">{t("settings.fraud.weight")}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {FRAUD_SIGNAL_KEYS.map((key) => (
              <Table.Row key={key}>
                <Table.Cell className="text-pretty py-2">
                  <span className="flex items-center gap-x-2">
                    {t(`signals.${key}`)}
                    {settings.overrides.fraud?.signals?.[key] && <Badge size="2xsmall">{t("settings.changedHere")}</Badge>}
                  </span>
                  <span className="text-ui-fg-muted">{t(`settings.meanings.${key}`)}</span>
                </Table.Cell>
                <Table.Cell className="text-right">{number(fraud.signals[key].threshold)}</Table.Cell>
                <Table.Cell className="text-right">
                  {fraud.signals[key].weight === 0 ? t("settings.fraud.off") : t("settings.fraud.points", { count: fraud.signals[key].weight })}
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
    </Section>
  )
}
