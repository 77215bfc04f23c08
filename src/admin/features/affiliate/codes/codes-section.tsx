import { usePromotions } from "@medusajs/dashboard/hooks"
import { Plus } from "@medusajs/icons"
import { Container, Heading, Text } from "@medusajs/ui"
import { DotsMenu } from "../../../components/dots-menu"
import { useText } from "../../../hooks/use-text"
import { CodeRow } from "./code-row"
import { useCodes } from "./use-codes"

/** The codes that stand for the affiliate in links, at checkout and through coupons. */
export function CodesSection({ affiliateId }: { affiliateId: string }) {
  const t = useText()
  const { data, error } = useCodes(affiliateId)
  const codes = data?.referral_codes ?? []
  const bound = codes.flatMap(({ promotion_id }) => promotion_id ?? [])
  const { promotions = [] } = usePromotions({ id: bound, limit: bound.length, fields: "id,code" }, { enabled: bound.length > 0 })
  if (error) {
    throw error
  }
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between px-6 py-4">
        <Heading level="h2">{t("affiliate.codes.heading")}</Heading>
        <DotsMenu of={t("affiliate.codes.heading")} groups={[{ actions: [{ label: t("affiliate.codes.create"), icon: <Plus />, to: "codes/create" }] }]} />
      </div>
      {data && codes.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("affiliate.codes.empty")}
        </Text>
      )}
      {codes.map((code) => (
        <CodeRow key={code.id} code={code} coupon={promotions.find(({ id }) => id === code.promotion_id)?.code ?? null} />
      ))}
    </Container>
  )
}
