import { Card } from "../../components/card"
import { Fact, Facts } from "../../components/facts"
import { StateBadge } from "../../components/state-badge"
import { useAffiliate } from "../../hooks/use-affiliate"
import { useFormat } from "../../hooks/use-format"
import { useText } from "../../hooks/use-text"

/** Who takes part. */
export function ProfileCard() {
  const t = useText()
  const { day } = useFormat()
  const { name, actor_email, org, role, status, approved_at, created_at } = useAffiliate()
  return (
    <Card title={t("settings.profile")} action={<StateBadge kind="affiliate" state={status} />} bodyClassName="!py-1">
      <Facts>
        <Fact name={t("fields.name")}>{name}</Fact>
        <Fact name={t("fields.email")}>{actor_email}</Fact>
        {org && <Fact name={t("settings.org")}>{org.name}</Fact>}
        {org && <Fact name={t("settings.role")}>{t(`settings.roles.${role}`)}</Fact>}
        <Fact name={t("settings.since")}>{day(approved_at ?? created_at)}</Fact>
      </Facts>
    </Card>
  )
}
