import { z } from "@medusajs/framework/zod"
import { AFFILIATE_KINDS } from "../../../modules/affiliate/domain/affiliates/types"
import { AFFILIATE_STATES } from "../../../modules/affiliate/domain/states"
import { defineContracts, type FieldList } from "../../utils/contract"
import { currencyCode, dateTime, metadata, text } from "../../utils/schemas"

/** What an affiliate sees of itself. Not the metadata: it is the merchant's. */
const OWN_COLUMNS = ["id", "name", "email", "kind", "status", "base_currency_code", "approved_at", "created_at"]
const fields: FieldList = { defaults: OWN_COLUMNS, allowed: OWN_COLUMNS }

const ownView = z.looseObject({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  kind: z.enum(AFFILIATE_KINDS),
  status: z.enum(AFFILIATE_STATES),
  base_currency_code: z.string().nullable(),
  approved_at: dateTime().nullable(),
  created_at: dateTime(),
})

const applicationBody = z.strictObject({
  name: text(200),
  kind: z.enum(AFFILIATE_KINDS).optional(),
  base_currency_code: currencyCode().nullish(),
  metadata: metadata().nullish().describe("Where the applicant writes about itself: sites, audience"),
})
export type ApplicationBody = z.output<typeof applicationBody>

const common = { tag: "Affiliate portal", fields, response: z.object({ affiliate: ownView }) } as const

export const portalContracts = defineContracts([
  {
    ...common,
    access: "applicant",
    method: "POST",
    path: "/store/affiliates/applications",
    summary: "Apply for the programme",
    description:
      "With a token of POST /auth/affiliate/emailpass/register, whose address becomes the affiliate's. Afterwards the affiliate signs in again, for a token that knows it.",
    body: applicationBody,
    limit: "applications",
    errors: { 422: "An affiliate of this email exists" },
  },
])
