import { Button } from "@medusajs/ui"
import { useState } from "react"
import { Problem } from "../../components/problem"
import { Select } from "../../components/select"
import { useChange } from "../../hooks/use-api"
import { useText } from "../../hooks/use-text"
import type { Row } from "../../lib/contract-types"
import { MemberState, ROLES } from "./members-card"

type Member = Row<"GET /store/affiliates/me/org-members", "org_members">

/** Somebody who may act for the organisation: the role, an invitation once more, the removal. */
export function MemberRow({ member: { id, name, email, role, state, is_self } }: { member: Member }) {
  const t = useText()
  const [isAsking, setIsAsking] = useState(false)
  const change = useChange("POST /store/affiliates/me/org-members/:id", { success: t("settings.members.changed") })
  const again = useChange("POST /store/affiliates/me/org-members", { success: t("settings.members.invited", { email }) })
  const remove = useChange("DELETE /store/affiliates/me/org-members/:id", { success: t("settings.members.removed", { email }) })
  return (
    <li className="flex flex-col gap-y-2 py-3">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <span className="min-w-0 flex-1 basis-48">
          <span className="txt-compact-small-plus text-ui-fg-base flex flex-wrap items-center gap-2">
            {name ?? email}
            {is_self && <span className="text-ui-fg-subtle font-normal">({t("settings.members.you")})</span>}
            <MemberState state={state} />
          </span>
          {name && <span className="txt-compact-small text-ui-fg-subtle block truncate">{email}</span>}
        </span>
        <span className="flex flex-wrap items-center gap-2">
          {(state === "expired" || state === "listed") && (
            <Button size="small" variant="secondary" isLoading={again.isPending} onClick={() => again.mutate({ body: { email, role } })}>
              {t("settings.members.invite")}
            </Button>
          )}
          <Select
            aria-label={t("settings.members.roleOf", { name: name ?? email })}
            className="w-32"
            value={role}
            disabled={is_self || change.isPending}
            options={ROLES.map((value) => ({ value, label: t(`settings.roles.${value}`) }))}
            onChange={({ target }) => change.mutate({ params: { id }, body: { role: ROLES.find((known) => known === target.value) ?? role } })}
          />
          {!is_self && (
            <Button size="small" variant={isAsking ? "danger" : "transparent"} isLoading={remove.isPending} onBlur={() => setIsAsking(false)} onClick={() => (isAsking ? remove.mutate({ params: { id } }) : setIsAsking(true))}>
              {isAsking ? t("settings.members.reallyRemove") : t("settings.members.remove")}
            </Button>
          )}
        </span>
      </div>
      <Problem error={change.error ?? again.error ?? remove.error} />
    </li>
  )
}
