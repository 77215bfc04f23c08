import { Badge, Text } from "@medusajs/ui"
import { Actor } from "../../components/actor"
import { Moment } from "../../components/moment"
import { TextLink } from "../../components/text-link"
import { useText } from "../../hooks/use-text"
import type { Answer } from "../../lib/contract-types"

type Attribution = Answer<"GET /admin/affiliate-conversions/:id">["affiliate_conversion"]["attributions"][number]

/** Who the sale belongs to, and who it belonged to before, with who decided so and why. */
export function AttributionHistory({ attributions }: { attributions: readonly Attribution[] }) {
  const t = useText()
  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      <Text size="small" leading="compact" weight="plus">
        {t("conversions.history")}
      </Text>
      {attributions.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("conversions.nobody")}
        </Text>
      )}
      <ul className="flex flex-col gap-y-3">
        {attributions.map((attribution) => (
          <li key={attribution.id} className="flex flex-col gap-y-1">
            <span className="flex items-center justify-between gap-x-2">
              <TextLink to={`/affiliates/${attribution.affiliate_id}`} className="txt-compact-small-plus">
                {attribution.affiliate_name}
              </TextLink>
              <Badge size="2xsmall" color={attribution.replaced_at ? "grey" : "green"}>
                {t(attribution.replaced_at ? "conversions.replaced" : "conversions.current")}
              </Badge>
            </span>
            <Text size="small" className="text-ui-fg-subtle">
              {t(`conversions.sources.${attribution.source}`)} · <Moment value={attribution.created_at} withTime /> · <Actor id={attribution.actor_id} />
            </Text>
            {attribution.reason && (
              <Text size="small" className="text-ui-fg-subtle text-pretty">
                {attribution.reason}
              </Text>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
