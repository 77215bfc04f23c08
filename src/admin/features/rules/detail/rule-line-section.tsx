import { clx, Skeleton, Text } from "@medusajs/ui"
import { Section } from "../../../components/section"
import { TextLink } from "../../../components/text-link"
import { useApi } from "../../../hooks/use-api"
import { useFormat } from "../../../hooks/use-format"
import { useText } from "../../../hooks/use-text"
import type { Query } from "../../../lib/contract-types"
import type { Rule } from "../form/rule-values"
import { RulePay } from "../rule-pay"
import { RuleStanding, type RuleRow } from "../rule-standing"

/** How far a line is drawn: a rule with more predecessors is looked up in the list. */
const DRAWN = 50

/** Every rule that covers the same, the latest first: what came before this one, and what takes over. */
export function RuleLineSection({ rule }: { rule: Rule }) {
  const t = useText()
  const query: Query<"GET /admin/affiliate-commission-rules"> = {
    scope: rule.scope,
    order: "-effective_at",
    limit: DRAWN,
    ...(rule.scope_ref_id ? { scope_ref_id: rule.scope_ref_id } : {}),
  }
  const { data } = useApi("GET /admin/affiliate-commission-rules", { query })
  return (
    <Section title={t("rules.detail.line")} description={t("rules.detail.lineHint")}>
      {data ? (
        <ol className="flex flex-col px-6 py-4">
          {data.affiliate_commission_rules.map((other, position, all) => (
            <LinePoint key={other.id} rule={other} isThis={other.id === rule.id} isLast={position === all.length - 1} />
          ))}
        </ol>
      ) : (
        <Skeleton className="h-32 w-full rounded-none" />
      )}
    </Section>
  )
}

function LinePoint({ rule, isThis, isLast }: { rule: RuleRow; isThis: boolean; isLast: boolean }) {
  const t = useText()
  const { day } = useFormat()
  // Whichever comes first: a successor takes over within the window only.
  const until = rule.superseded_at ?? rule.expires_at
  const end = until ? day(until) : t("rules.detail.open")
  return (
    <li className="grid grid-cols-[20px_1fr] items-start gap-2" aria-current={isThis || undefined}>
      <div className="flex size-full flex-col items-center gap-y-0.5" aria-hidden>
        <div className="flex size-5 items-center justify-center">
          <div className="bg-ui-bg-base shadow-borders-base flex size-2.5 items-center justify-center rounded-full">
            <div className={clx("size-1.5 rounded-full", isThis ? "bg-ui-tag-blue-icon" : "bg-ui-tag-neutral-icon")} />
          </div>
        </div>
        {!isLast && <div className="bg-ui-border-base w-px flex-1" />}
      </div>
      <div className={clx("min-w-0", !isLast && "pb-4")}>
        <div className="flex items-center justify-between gap-x-2">
          <Text size="small" leading="compact" weight={isThis ? "plus" : "regular"} className="truncate">
            {isThis ? (
              rule.name
            ) : (
              <TextLink to={`/affiliates/rules/${rule.id}`}>
                {rule.name}
              </TextLink>
            )}
          </Text>
          <RuleStanding rule={rule} />
        </div>
        <Text size="small" className="text-ui-fg-subtle">
          <RulePay rule={rule} /> · {day(rule.effective_at)} – {end}
        </Text>
      </div>
    </li>
  )
}
