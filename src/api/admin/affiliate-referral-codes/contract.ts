import { z } from "@medusajs/framework/zod"
import { AFFILIATE_STATES } from "../../../modules/affiliate/domain/states"
import { CODE_SORTS } from "../../../modules/affiliate/repositories/code-list-repository"
import { auditView } from "../../utils/answers"
import { defineContracts } from "../../utils/contract"
import { flag, listQuery, listResponse } from "../../utils/lists"
import { dateTime, id, text } from "../../utils/schemas"

const code = z.object({
  id: z.string(),
  code: z.string(),
  is_active: z.boolean(),
  is_generated: z.boolean(),
  promotion_id: z.string().nullable(),
  affiliate_id: z.string(),
  affiliate_name: z.string(),
  affiliate_status: z.enum(AFFILIATE_STATES),
  clicks: z.number().int(),
  conversions: z.number().int().describe("Those that are attributed to it now, by customers it bound too"),
  created_at: dateTime(),
}).meta({ title: "ReferralCodeInList" })

const common = { access: "admin", tag: "Referral codes" } as const

/** Referral codes of all affiliates. They are made and changed below their affiliate. */
export const referralCodeContracts = defineContracts([
  {
    ...common,
    method: "GET",
    path: "/admin/affiliate-referral-codes",
    summary: "List the referral codes of all affiliates, with what they brought",
    query: listQuery(Object.keys(CODE_SORTS), {
      q: text(200).optional().describe("Part of a code or of its affiliate's name"),
      affiliate_id: id().optional(),
      promotion_id: id().optional(),
      is_active: flag().optional(),
    }),
    response: listResponse("affiliate_referral_codes", code),
  },
  {
    ...common,
    method: "GET",
    path: "/admin/affiliate-referral-codes/:id",
    summary: "Read a referral code with its audit trail",
    response: z.object({ affiliate_referral_code: code.extend({ audit: z.array(auditView) }) }),
  },
])
