import { z } from "@medusajs/framework/zod"
import { pathProblem } from "../../../../../modules/affiliate/domain/links/referral-link"
import { CODE_SORTS } from "../../../../../modules/affiliate/repositories/code-list-repository"
import { defineContracts } from "../../../../utils/contract"
import { flag, listQuery, listResponse } from "../../../../utils/lists"
import { dateTime, named, text } from "../../../../utils/schemas"
import { SHUT_OUT } from "../common"

const code = z.object({
  id: z.string(),
  code: z.string().meta({ example: "REF-7K3M9QXA-4" }),
  is_active: z.boolean(),
  is_generated: z.boolean(),
  has_coupon: z.boolean().describe("A coupon of the store counts as this code"),
  link: z.url().describe("Its short link; a path may follow it, and ?sub_id="),
  clicks: z.number().int(),
  conversions: z.number().int(),
  created_at: dateTime(),
})
const one = z.object({ referral_code: code })

const codeBody = z.strictObject({ code: text(64).nullish().describe("A chosen code; generated when left out") })
export type OwnCodeBody = z.output<typeof codeBody>
const switchBody = z.strictObject({ is_active: z.boolean() })
export type OwnCodeSwitch = z.output<typeof switchBody>

const path = z
  .string()
  .max(1000)
  .superRefine((value, context) => {
    const problem = pathProblem(value)
    if (problem) {
      context.addIssue({ code: "custom", message: named(problem)({ path: ["path"] }) })
    }
  })

const common = { access: "affiliate", tag: "Affiliate portal", errors: SHUT_OUT } as const

export const ownCodeContracts = defineContracts([
  {
    ...common,
    method: "GET",
    path: "/store/affiliates/me/referral-codes",
    summary: "List your referral codes with what each brought",
    query: listQuery(Object.keys(CODE_SORTS), { is_active: flag().optional() }),
    response: listResponse("referral_codes", code),
  },
  {
    ...common,
    method: "POST",
    path: "/store/affiliates/me/referral-codes",
    summary: "Make a referral code, chosen or generated",
    body: codeBody,
    limit: "code_creation",
    response: one,
    errors: { ...SHUT_OUT, 422: "The code is taken" },
  },
  {
    ...common,
    method: "POST",
    path: "/store/affiliates/me/referral-codes/:id",
    summary: "Switch a referral code off or on",
    body: switchBody,
    response: one,
  },
  {
    ...common,
    method: "GET",
    path: "/store/affiliates/me/referral-codes/:id/qr",
    summary: "Get the QR code of a link",
    query: z.strictObject({
      path: path.optional().describe("Where the link leads in the storefront: /products/boots"),
      sub_id: text(128).optional().describe("Your own mark, counted with the click"),
    }),
    response: z.string().meta({ contentMediaType: "image/svg+xml" }),
  },
])
