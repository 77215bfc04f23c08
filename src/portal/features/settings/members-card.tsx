import { Badge, Button } from "@medusajs/ui"
import { useState } from "react"
import { Card } from "../../components/card"
import { Field } from "../../components/field"
import { Problem } from "../../components/problem"
import { Select } from "../../components/select"
import { Skeleton } from "../../components/skeleton"
import { TextInput } from "../../components/text-input"
import { useApi, useChange } from "../../hooks/use-api"
import { useText } from "../../hooks/use-text"
import { MemberRow } from "./member-row"

export const ROLES = ["owner", "member"] as const
export type Role = (typeof ROLES)[number]

/** Who may act for the organisation, and the invitation of somebody new. */
export function MembersCard({ org }: { org: string }) {
  const t = useText()
  const { data, error } = useApi("GET /store/affiliates/me/org-members")
  return (
    <Card title={t("settings.members.title", { org })} hint={t("settings.members.hint")} bodyClassName="flex flex-col gap-y-5">
      <Problem error={error} />
      {!data && !error && <Skeleton className="h-16" />}
      {data && (
        <ul className="divide-ui-border-base flex flex-col divide-y">
          {data.org_members.map((member) => (
            <MemberRow key={member.id} member={member} />
          ))}
        </ul>
      )}
      <Invite />
    </Card>
  )
}

function Invite() {
  const t = useText()
  const [email, setEmail] = useState("")
  const [role, setRole] = useState<Role>("member")
  const invite = useChange("POST /store/affiliates/me/org-members", { success: t("settings.members.invited", { email }), onSuccess: () => setEmail("") })
  return (
    <form
      className="flex flex-col gap-y-4"
      onSubmit={(event) => {
        event.preventDefault()
        invite.mutate({ body: { email: email.trim(), role } })
      }}
    >
      <Problem error={invite.error} />
      <div className="flex flex-wrap items-end gap-3">
        <Field label={t("fields.email")} className="flex-1 basis-56">
          <TextInput type="email" required value={email} onChange={({ target }) => setEmail(target.value)} />
        </Field>
        <Field label={t("settings.role")} className="w-40">
          <Select
            value={role}
            options={ROLES.map((value) => ({ value, label: t(`settings.roles.${value}`) }))}
            onChange={({ target }) => setRole(ROLES.find((known) => known === target.value) ?? "member")}
          />
        </Field>
        <Button type="submit" className="h-9" isLoading={invite.isPending}>
          {t("settings.members.invite")}
        </Button>
      </div>
    </form>
  )
}

/** Beside a name: how far somebody has got with joining. */
export function MemberState({ state }: { state: "listed" | "invited" | "expired" | "joined" }) {
  const t = useText()
  return state === "joined" ? null : (
    <Badge size="2xsmall" color={state === "invited" ? "blue" : "grey"}>
      {t(`settings.members.states.${state}`)}
    </Badge>
  )
}
