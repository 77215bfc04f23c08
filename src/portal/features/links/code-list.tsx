import { Badge, Switch } from "@medusajs/ui"
import { Card } from "../../components/card"
import { CopyButton } from "../../components/copy-button"
import { Empty } from "../../components/empty"
import { Problem } from "../../components/problem"
import { useChange } from "../../hooks/use-api"
import { useFormat } from "../../hooks/use-format"
import { useText } from "../../hooks/use-text"
import type { ReferralCode } from "./types"

/** Every code with its short link, and what it brought. */
export function CodeList({ codes }: { codes: readonly ReferralCode[] }) {
  const t = useText()
  return (
    <Card title={t("links.codes")} bodyClassName="!p-0">
      {codes.length === 0 && <Empty title={t("links.empty")} hint={t("links.emptyHint")} />}
      <ul className="divide-ui-border-base divide-y">
        {codes.map((code) => (
          <CodeRow key={code.id} code={code} />
        ))}
      </ul>
    </Card>
  )
}

function CodeRow({ code: { id, code, link, is_active, has_coupon, clicks, conversions } }: { code: ReferralCode }) {
  const t = useText()
  const { number } = useFormat()
  const change = useChange("POST /store/affiliates/me/referral-codes/:id", { success: is_active ? t("links.switchedOff", { code }) : t("links.switchedOn", { code }) })
  return (
    <li className="flex flex-col gap-y-2 px-4 py-3 md:px-6">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <span className="flex min-w-0 flex-1 basis-56 flex-col">
          <span className="txt-compact-small-plus text-ui-fg-base flex flex-wrap items-center gap-2">
            {code}
            {has_coupon && <Badge size="2xsmall">{t("links.coupon")}</Badge>}
            {!is_active && (
              <Badge size="2xsmall" color="grey">
                {t("links.off")}
              </Badge>
            )}
          </span>
          <span className="txt-compact-small text-ui-fg-subtle truncate">{link}</span>
        </span>
        <span className="txt-compact-small text-ui-fg-subtle flex gap-x-4 tabular-nums">
          <span>{t("links.clicks", { count: clicks, number: number(clicks) })}</span>
          <span>{t("links.orders", { count: conversions, number: number(conversions) })}</span>
        </span>
        <span className="flex items-center gap-x-3">
          <CopyButton text={link} />
          <Switch
            aria-label={t("links.isOn", { code })}
            checked={is_active}
            disabled={change.isPending}
            onCheckedChange={(checked) => change.mutate({ params: { id }, body: { is_active: checked } })}
          />
        </span>
      </div>
      <Problem error={change.error} />
    </li>
  )
}
