import { z } from "@medusajs/framework/zod"
import { ORG_MEMBER_ROLES } from "../../../modules/affiliate/domain/affiliates/types"
import { filters, listQuery, oneOrMore } from "../../utils/lists"
import { currencyCode, dateTime, email, id, metadata, text } from "../../utils/schemas"

export const ORG_SORTS = ["name", "created_at", "updated_at"]

export const orgQuery = listQuery(ORG_SORTS, {
  q: text(200).optional().describe("Part of a name"),
  id: oneOrMore(id()).optional(),
  created_at: filters.dateRange(),
})

const particulars = { base_currency_code: currencyCode().nullish(), metadata: metadata().nullish() }
export const orgBody = z.strictObject({ name: text(200), ...particulars })
export const orgPatchBody = z.strictObject({ name: text(200).optional(), ...particulars })

export const memberBody = z.strictObject({
  email: email(),
  name: text(200).nullish(),
  role: z.enum(ORG_MEMBER_ROLES).optional(),
})

export const removeMembersBody = z.strictObject({ member_ids: z.array(id()).min(1).max(100) })

export const orgView = z.looseObject({
  id: z.string(),
  name: z.string(),
  base_currency_code: z.string().nullable(),
  metadata: z.looseObject({}).nullable(),
  members: z
    .array(z.looseObject({ id: z.string(), email: z.string(), name: z.string().nullable(), role: z.enum(ORG_MEMBER_ROLES) }))
    .optional(),
  created_at: dateTime(),
  updated_at: dateTime(),
}).meta({ title: "AffiliateOrg" })
