import { SectionRow } from "@medusajs/dashboard/components"
import { AffiliateLink } from "../../components/affiliate-link"
import { Section } from "../../components/section"
import { useApi } from "../../hooks/use-api"
import { useText } from "../../hooks/use-text"

/** Whose referral codes a promotion is bound to. Nothing at all where it is bound to none, as most are. */
export function PromotionWidget({ promotionId }: { promotionId: string }) {
  const t = useText()
  const { data } = useApi("GET /admin/affiliate-referral-codes", { query: { promotion_id: promotionId } })
  if (!data || data.affiliate_referral_codes.length === 0) {
    return null
  }
  return (
    <Section title={t("widgets.promotion.heading")} description={t("widgets.promotion.hint")}>
      {data.affiliate_referral_codes.map((code) => (
        <SectionRow
          key={code.id}
          title={code.code}
          value={
            <span className="flex w-full justify-between gap-x-4">
              <AffiliateLink id={code.affiliate_id} name={code.affiliate_name} />
              <span>{t("widgets.promotion.orders", { count: code.conversions })}</span>
            </span>
          }
        />
      ))}
    </Section>
  )
}
