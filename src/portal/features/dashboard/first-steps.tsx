import { ButtonLink } from "../../components/button-link"
import { Card } from "../../components/card"
import { Empty } from "../../components/empty"
import { useText } from "../../hooks/use-text"

/** For an affiliate whom nothing has earned anything yet. */
export function FirstSteps() {
  const t = useText()
  return (
    <Card>
      <Empty title={t("dashboard.first.title")} hint={t("dashboard.first.hint")} action={<ButtonLink to="/referral-codes">{t("dashboard.first.action")}</ButtonLink>} />
    </Card>
  )
}
