import { ButtonLink } from "../../components/button-link"
import { Card } from "../../components/card"
import { useAffiliate } from "../../hooks/use-affiliate"
import { useText } from "../../hooks/use-text"

/** Which terms were accepted, and the way to read them. */
export function TermsCard() {
  const t = useText()
  const { terms } = useAffiliate()
  if (terms.current_version === null) {
    return null
  }
  const hint = terms.accepted_version === null ? undefined : t("settings.termsHint", { version: terms.accepted_version })
  const action = (
    <ButtonLink to="/terms" size="small" variant="secondary">
      {t("settings.readTerms")}
    </ButtonLink>
  )
  return <Card title={t("settings.terms")} hint={hint} action={action} />
}
