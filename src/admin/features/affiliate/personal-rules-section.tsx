import { Plus } from "@medusajs/icons"
import { Container, Heading, StatusBadge, Text } from "@medusajs/ui"
import type { RuleStatus } from "../../../modules/affiliate/domain/rules/rule-status"
import { DotsMenu } from "../../components/dots-menu"
import { TextLink } from "../../components/text-link"
import { useApi } from "../../hooks/use-api"
import { useText } from "../../hooks/use-text"

/** More rules of one affiliate are on the rules' own page. */
const LIMIT = 10

const COLORS = { active: "green", scheduled: "blue", expired: "grey" } as const satisfies Record<RuleStatus, string>

/** The rules that are this affiliate's alone, in the order in which they win. */
export function PersonalRulesSection({ affiliateId }: { affiliateId: string }) {
  const t = useText()
  const { data, error } = useApi("GET /admin/affiliate-commission-rules", { query: { scope: "affiliate", scope_ref_id: affiliateId, limit: LIMIT } })
  if (error) {
    throw error
  }
  const create = `/affiliates/rules/create?scope=affiliate&scope_ref_id=${affiliateId}`
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between px-6 py-4">
        <Heading level="h2">{t("affiliate.rules.heading")}</Heading>
        <DotsMenu of={t("affiliate.rules.heading")} groups={[{ actions: [{ label: t("affiliate.rules.create"), icon: <Plus />, to: create }] }]} />
      </div>
      {data?.count === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("affiliate.rules.empty")}
        </Text>
      )}
      {data?.affiliate_commission_rules.map(({ id, name, status }) => (
        <div key={id} className="flex items-center justify-between gap-x-2 px-6 py-3">
          <TextLink to={`/affiliates/rules/${id}`} className="txt-compact-small truncate">
            {name}
          </TextLink>
          <StatusBadge color={COLORS[status]}>{t(`affiliate.rules.states.${status}`)}</StatusBadge>
        </div>
      ))}
    </Container>
  )
}
