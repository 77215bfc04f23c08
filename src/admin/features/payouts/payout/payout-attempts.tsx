import { StatusBadge, Table, Text } from "@medusajs/ui"
import type { ComponentProps } from "react"
import type { AttemptResult } from "../../../../modules/affiliate/domain/payout/rail"
import { Moment } from "../../../components/moment"
import { Section } from "../../../components/section"
import { useText } from "../../../hooks/use-text"
import { Rail } from "../rail"
import type { Payout } from "./payout-detail"

const COLORS = { awaiting_confirmation: "blue", paid: "green", failed: "red", unknown: "orange" } as const satisfies Record<
  AttemptResult,
  ComponentProps<typeof StatusBadge>["color"]
>

/** Each time that the payout was handed to its rail, and what the rail said. */
export function PayoutAttempts({ payout: { attempts } }: { payout: Payout }) {
  const t = useText()
  if (attempts.length === 0) {
    return (
      <Section title={t("payouts.attempts.heading")}>
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("payouts.attempts.none")}
        </Text>
      </Section>
    )
  }
  return (
    <Section title={t("payouts.attempts.heading")} description={t("payouts.attempts.hint")}>
      <div className="overflow-x-auto">
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t("payouts.fields.date")}</Table.HeaderCell>
              <Table.HeaderCell>{t("payouts.fields.rail")}</Table.HeaderCell>
              <Table.HeaderCell>{t("payouts.attempts.answer")}</Table.HeaderCell>
              <Table.HeaderCell>{t("payouts.fields.externalReference")}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {attempts.map((attempt) => (
              <Table.Row key={attempt.id}>
                <Table.Cell>
                  <Moment value={attempt.created_at} withTime />
                </Table.Cell>
                <Table.Cell>
                  <Rail id={attempt.rail} />
                </Table.Cell>
                <Table.Cell className="text-pretty py-2">
                  {attempt.result ? <StatusBadge color={COLORS[attempt.result]}>{t(`payouts.attempts.results.${attempt.result}`)}</StatusBadge> : t("payouts.attempts.open")}
                  {attempt.detail && <div className="text-ui-fg-muted">{attempt.detail}</div>}
                </Table.Cell>
                <Table.Cell>{attempt.external_reference ?? "–"}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
    </Section>
  )
}
