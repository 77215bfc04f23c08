import { Plus, Trash } from "@medusajs/icons"
import { Badge, Container, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { DotsMenu } from "../../../components/dots-menu"
import { useApi } from "../../../hooks/use-api"
import { useText } from "../../../hooks/use-text"
import { MemberRemoval, type Member } from "./member-removal"

/** The people of the affiliate's organisation: what they buy through its codes counts as self-referral. */
export function OrgSection({ orgId }: { orgId: string | null }) {
  const t = useText()
  const [leaving, setLeaving] = useState<Member | null>(null)
  const { data, error } = useApi("GET /admin/affiliate-orgs/:id", { params: { id: orgId ?? "" } }, { enabled: orgId !== null })
  if (error) {
    throw error
  }
  if (!data) {
    return null
  }
  const { id, name, members = [] } = data.affiliate_org
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between px-6 py-4">
        <Heading level="h2">{t("affiliate.org.heading", { name })}</Heading>
        <DotsMenu of={name} groups={[{ actions: [{ label: t("affiliate.org.add"), icon: <Plus />, to: "members/create" }] }]} />
      </div>
      {members.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("affiliate.org.empty")}
        </Text>
      )}
      {members.map((member) => (
        <div key={member.id} className="flex items-center justify-between gap-x-2 px-6 py-3">
          <div className="flex min-w-0 flex-col">
            <Text size="small" leading="compact" weight="plus" className="truncate">
              {member.name ?? member.email}
            </Text>
            {member.name && (
              <Text size="small" leading="compact" className="text-ui-fg-subtle truncate">
                {member.email}
              </Text>
            )}
          </div>
          <div className="flex items-center gap-x-2">
            <Badge size="2xsmall">{t(`affiliate.org.roles.${member.role}`)}</Badge>
            <DotsMenu of={member.name ?? member.email} groups={[{ actions: [{ label: t("affiliate.org.remove"), icon: <Trash />, onClick: () => setLeaving(member) }] }]} />
          </div>
        </div>
      ))}
      {leaving && <MemberRemoval orgId={id} member={leaving} onClose={() => setLeaving(null)} />}
    </Container>
  )
}
