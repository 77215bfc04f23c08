import { Badge, Heading, InlineTip, Text } from "@medusajs/ui"
import { Money } from "../../../components/money"
import { SumSteps } from "../../../components/sum-steps"
import { TextLink } from "../../../components/text-link"
import { useText } from "../../../hooks/use-text"
import type { Answer } from "../../../lib/contract-types"

type Preview = Answer<"POST /admin/affiliate-commission-rules/preview">["preview"]
type PreviewedLine = Preview["lines"][number]

/** The id under which the server speaks of a rule that is not written down. */
const DRAFT_ID = "draft"

/** What the imagined order earns, by which rule, and why not by the others. */
export function PreviewResult({ preview }: { preview: Preview }) {
  const t = useText()
  return (
    <div className="flex flex-col gap-y-5">
      <div>
        <Text size="small" className="text-ui-fg-subtle">
          {t("rules.preview.earns")}
        </Text>
        <Heading level="h2" className="text-2xl leading-8">
          <Money amount={preview.total} currency={preview.currency_code} />
        </Heading>
      </div>
      {preview.missing_cost_line_ids.length > 0 && (
        <InlineTip variant="warning" label={t("rules.preview.missingCost")}>
          {t("rules.preview.missingCostHint")}
        </InlineTip>
      )}
      {preview.lines.map((line) => (
        <Winner key={line.line_id} line={line} />
      ))}
      {preview.sums.map(({ rule_id, steps }) => (
        <div key={rule_id} className="flex flex-col gap-y-2">
          <Text size="small" leading="compact" weight="plus">
            {t("rules.preview.sum")}
          </Text>
          <SumSteps steps={steps} />
        </div>
      ))}
      {preview.lines.map((line) => (
        <Losers key={line.line_id} losers={line.losers} />
      ))}
    </div>
  )
}

function Winner({ line: { winner, reason } }: { line: PreviewedLine }) {
  const t = useText()
  return (
    <div className="bg-ui-bg-base shadow-elevation-card-rest flex flex-col gap-y-1 rounded-lg px-4 py-3">
      <div className="flex items-center justify-between gap-x-2">
        <Text size="small" leading="compact" weight="plus">
          {winner === null ? t("rules.preview.noRule") : <RuleName id={winner.id} name={winner.name} />}
        </Text>
        {winner && (
          <Badge size="2xsmall" color={winner.id === DRAFT_ID ? "blue" : "green"}>
            {t(winner.id === DRAFT_ID ? "rules.preview.draft" : "rules.preview.wins")}
          </Badge>
        )}
      </div>
      <Text size="small" className="text-ui-fg-subtle text-pretty">
        {reason}
      </Text>
    </div>
  )
}

function Losers({ losers }: { losers: PreviewedLine["losers"] }) {
  const t = useText()
  if (losers.length === 0) {
    return null
  }
  return (
    <div className="flex flex-col gap-y-2">
      <Text size="small" leading="compact" weight="plus">
        {t("rules.preview.losers")}
      </Text>
      <ul className="flex flex-col gap-y-2">
        {losers.map(({ rule_id, rule_name, message }) => (
          <li key={rule_id} className="txt-small text-ui-fg-subtle text-pretty">
            <RuleName id={rule_id} name={rule_name} /> – {message}
          </li>
        ))}
      </ul>
    </div>
  )
}

function RuleName({ id, name }: { id: string; name: string }) {
  return id === DRAFT_ID ? (
    <>{name}</>
  ) : (
    <TextLink to={`/affiliates/rules/${id}`} target="_blank">
      {name}
    </TextLink>
  )
}
