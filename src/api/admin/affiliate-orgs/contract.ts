import { z } from "@medusajs/framework/zod"
import { defineContracts } from "../../utils/contract"
import { listResponse } from "../../utils/lists"
import { ORG_FIELDS, ORG_LIST_FIELDS } from "./query-config"
import * as v from "./validators"

const common = { access: "admin", tag: "Affiliate orgs", fields: ORG_FIELDS, response: z.object({ affiliate_org: v.orgView }) } as const

export const orgContracts = defineContracts([
  {
    ...common,
    method: "GET",
    path: "/admin/affiliate-orgs",
    summary: "List organisations",
    query: v.orgQuery,
    fields: ORG_LIST_FIELDS,
    response: listResponse("affiliate_orgs", v.orgView),
  },
  { ...common, method: "POST", path: "/admin/affiliate-orgs", summary: "Found an organisation", body: v.orgBody },
  { ...common, method: "GET", path: "/admin/affiliate-orgs/:id", summary: "Read an organisation with its members" },
  { ...common, method: "POST", path: "/admin/affiliate-orgs/:id", summary: "Change an organisation", body: v.orgPatchBody },
  {
    ...common,
    method: "POST",
    path: "/admin/affiliate-orgs/:id/members",
    summary: "Add a member",
    description: "What members buy through the organisation's codes counts as self-referral.",
    body: v.memberBody,
    errors: { 422: "The organisation has a member of this email" },
  },
  {
    ...common,
    method: "DELETE",
    path: "/admin/affiliate-orgs/:id/members",
    summary: "Remove members, all or none",
    body: v.removeMembersBody,
  },
])
