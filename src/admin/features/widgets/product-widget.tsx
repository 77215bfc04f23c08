import { Badge } from "@medusajs/ui"
import { Section } from "../../components/section"
import { TextLink } from "../../components/text-link"
import { useApi } from "../../hooks/use-api"
import { useText } from "../../hooks/use-text"
import { RuleCover } from "../rules/rule-cover"
import { RulePay } from "../rules/rule-pay"
import { Quiet } from "./quiet"
import { QuietSkeleton } from "./quiet-skeleton"

/** More than these belong on the page of rules. */
const SHOWN = 4

/** By which rules a product earns now, the one that wins first. */
export function ProductWidget({ productId }: { productId: string }) {
  const t = useText()
  const { data, error } = useApi("GET /admin/affiliate-commission-rules/for-product/:product_id", { params: { product_id: productId } })
  const rules = data?.affiliate_commission_rules.filter(({ can_win }) => can_win) ?? []
  return (
    <Section title={t("widgets.product.heading")}>
      {error && <Quiet>{error.message}</Quiet>}
      {!data && !error && <QuietSkeleton />}
      {data && rules.length === 0 && <Quiet>{t("widgets.product.none")}</Quiet>}
      {rules.slice(0, SHOWN).map((rule) => (
        <div key={rule.id} className="txt-compact-small text-ui-fg-subtle flex items-start justify-between gap-x-4 px-6 py-4">
          <div className="flex min-w-0 flex-col gap-y-1">
            <TextLink to={`/affiliates/rules/${rule.id}`} className="truncate">
              {rule.name}
            </TextLink>
            <RuleCover rule={rule} />
          </div>
          <div className="flex flex-col items-end gap-y-1">
            <span className="text-ui-fg-base font-medium">
              <RulePay rule={rule} />
            </span>
            {rule.depends_on && <Badge size="2xsmall">{t(`widgets.product.dependsOn.${rule.depends_on}`)}</Badge>}
          </div>
        </div>
      ))}
      {rules.length > SHOWN && (
        <Quiet>
          <TextLink to="/affiliates/rules">
            {t("widgets.product.more", { count: rules.length - SHOWN })}
          </TextLink>
        </Quiet>
      )}
    </Section>
  )
}
