import { BackLink } from "../../components/back-link"
import { Card } from "../../components/card"
import { Page } from "../../components/page"
import { Problem } from "../../components/problem"
import { CardSkeleton } from "../../components/skeleton"
import { useApi } from "../../hooks/use-api"
import { useFormat } from "../../hooks/use-format"
import { useText } from "../../hooks/use-text"
import { TermsText } from "./terms-text"

/** The terms in force, to read again. */
export function Component() {
  const t = useText()
  const { day } = useFormat()
  const { data, error } = useApi("GET /store/affiliates/programme")
  const terms = data?.programme.terms
  return (
    <Page
      title={terms?.title ?? t("terms.title")}
      hint={terms ? t("terms.publishedAt", { version: terms.version, day: day(terms.published_at) }) : undefined}
      back={<BackLink to="/settings">{t("menu.settings")}</BackLink>}
    >
      <Problem error={error} />
      {!data && !error && <CardSkeleton lines={10} />}
      {data && <Card>{terms ? <TermsText markdown={terms.body} /> : t("terms.none")}</Card>}
    </Page>
  )
}
