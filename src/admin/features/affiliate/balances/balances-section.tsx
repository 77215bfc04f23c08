import { Button, Container, Heading, Skeleton, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useApi } from "../../../hooks/use-api"
import { useText } from "../../../hooks/use-text"
import { CurrencyBalance } from "./currency-balance"

/** What the affiliate earned and where that money is, by currency. */
export function BalancesSection({ affiliateId }: { affiliateId: string }) {
  const t = useText()
  const { data, error } = useApi("GET /admin/affiliates/:id/balances", { params: { id: affiliateId } })
  if (error) {
    throw error
  }
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between px-6 py-4">
        <Heading level="h2">{t("affiliate.balances.heading")}</Heading>
        <Button size="small" variant="secondary" asChild>
          <Link to="adjust">{t("affiliate.adjust.action")}</Link>
        </Button>
      </div>
      {!data && (
        <div className="px-6 py-4">
          <Skeleton className="h-24 w-full" />
        </div>
      )}
      {data?.balances.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("affiliate.balances.empty")}
        </Text>
      )}
      {data?.balances.map((balance) => <CurrencyBalance key={balance.currency_code} balance={balance} />)}
    </Container>
  )
}
