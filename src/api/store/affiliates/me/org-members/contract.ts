import { z } from "@medusajs/framework/zod"
import { ORG_MEMBER_ROLES } from "../../../../../modules/affiliate/domain/affiliates/types"
import { defineContracts } from "../../../../utils/contract"
import { dateTime, email, text } from "../../../../utils/schemas"
import { OWNERS_ONLY } from "../common"

const member = z.object({
  id: z.string(),
  email: z.string(),
  name: z.string().nullable(),
  role: z.enum(ORG_MEMBER_ROLES),
  state: z.enum(["listed", "invited", "expired", "joined"]).describe("`listed`: entered by the programme and never invited"),
  is_self: z.boolean(),
  invited_at: dateTime().nullable(),
  joined_at: dateTime().nullable(),
})

const inviteBody = z.strictObject({ email: email(), name: text(200).nullish(), role: z.enum(ORG_MEMBER_ROLES).default("member") })
export type InviteBody = z.output<typeof inviteBody>
const roleBody = z.strictObject({ role: z.enum(ORG_MEMBER_ROLES) })
export type RoleBody = z.output<typeof roleBody>
const joinBody = z.strictObject({ token: text(1024) })
export type JoinBody = z.output<typeof joinBody>

const common = { access: "affiliate", tag: "Affiliate portal", errors: OWNERS_ONLY } as const
const all = z.object({ org_members: z.array(member) })
const one = z.object({ org_member: member })

export const orgMemberContracts = defineContracts([
  { ...common, method: "GET", path: "/store/affiliates/me/org-members", summary: "List who may act for your organisation", response: all },
  {
    ...common,
    method: "POST",
    path: "/store/affiliates/me/org-members",
    summary: "Invite somebody to your organisation",
    description: "By mail, for seven days. Inviting again somebody who has not come makes a new invitation, and the earlier one is worth nothing.",
    body: inviteBody,
    limit: "invitations",
    response: one,
    errors: { ...OWNERS_ONLY, 422: "Somebody of this address is in already" },
  },
  { ...common, method: "POST", path: "/store/affiliates/me/org-members/:id", summary: "Change a member's role", body: roleBody, response: one },
  { ...common, method: "DELETE", path: "/store/affiliates/me/org-members/:id", summary: "Remove a member", response: z.object({ id: z.string(), deleted: z.boolean() }) },
  {
    access: "applicant",
    tag: "Affiliate portal",
    method: "POST",
    path: "/store/affiliates/org-invitations",
    summary: "Join an organisation by an invitation",
    description:
      "With a token of POST /auth/affiliate/emailpass/register, or of POST /auth/affiliate/emailpass where an account of this address exists. Afterwards the member signs in again, for a token that knows them.",
    body: joinBody,
    response: z.object({ org_member: z.object({ id: z.string() }) }),
  },
])
