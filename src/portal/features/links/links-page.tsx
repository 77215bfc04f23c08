import { Page } from "../../components/page"
import { Problem } from "../../components/problem"
import { CardSkeleton } from "../../components/skeleton"
import { useApi } from "../../hooks/use-api"
import { useText } from "../../hooks/use-text"
import { Builder } from "./builder"
import { CodeList } from "./code-list"
import { CreateCode } from "./create-code"

/** As many codes as somebody handles by hand. */
const LIMIT = 100

export function Component() {
  const t = useText()
  const { data, error } = useApi("GET /store/affiliates/me/referral-codes", { query: { limit: LIMIT } })
  const active = data?.referral_codes.filter(({ is_active }) => is_active) ?? []
  return (
    <Page title={t("menu.links")} hint={t("links.hint")}>
      <Problem error={error} />
      {!data && !error && <CardSkeleton lines={8} />}
      {active.length > 0 && <Builder codes={active} />}
      {data && <CodeList codes={data.referral_codes} />}
      {data && <CreateCode />}
    </Page>
  )
}
