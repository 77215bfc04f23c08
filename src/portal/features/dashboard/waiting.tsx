import { Clock } from "@medusajs/icons"
import { Heading, Text } from "@medusajs/ui"
import { ButtonLink } from "../../components/button-link"
import { Card } from "../../components/card"
import { StateBadge } from "../../components/state-badge"
import { useAffiliate } from "../../hooks/use-affiliate"
import { useFormat } from "../../hooks/use-format"
import { useText } from "../../hooks/use-text"

/** For an applicant: where the application stands, and what can be done meanwhile. */
export function Waiting() {
  const t = useText()
  const { day } = useFormat()
  const { status, created_at } = useAffiliate()
  return (
    <Card bodyClassName="flex flex-col items-start gap-y-4">
      <div className="flex w-full items-center justify-between">
        <span className="bg-ui-bg-component text-ui-fg-subtle grid size-10 place-items-center rounded-full">
          <Clock />
        </span>
        <StateBadge kind="affiliate" state={status} />
      </div>
      <Heading level="h2">{t("dashboard.waiting.title")}</Heading>
      <Text className="text-ui-fg-subtle text-pretty">{t("dashboard.waiting.hint", { day: day(created_at) })}</Text>
      <ButtonLink to="/settings#documents" variant="secondary">
        {t("dashboard.waiting.document")}
      </ButtonLink>
    </Card>
  )
}
