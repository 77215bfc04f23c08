import { z } from "@medusajs/framework/zod"
import { LANGUAGES } from "../../../../modules/affiliate/domain/affiliates/language"
import { MAX_ANSWER_LENGTH } from "../../../../modules/affiliate/domain/affiliates/questions"
import { AFFILIATE_KINDS } from "../../../../modules/affiliate/domain/affiliates/types"
import { AFFILIATE_STATES } from "../../../../modules/affiliate/domain/states"
import { defineContracts, type FieldList } from "../../../utils/contract"
import { currencyCode, dateTime, metadata, text } from "../../../utils/schemas"

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

/** As `text`, but that it may be blank: an answer that is not given. */
const answer = z.union([z.boolean(), z.literal(""), text(MAX_ANSWER_LENGTH.textarea)])

const applicationBody = z.strictObject({
  name: text(200),
  kind: z.enum(AFFILIATE_KINDS).optional(),
  org_name: text(200).nullish().describe("For kind org: what the organisation is called, where that is not the name"),
  base_currency_code: currencyCode().nullish(),
  language: z.enum(LANGUAGES).nullish().describe("In which the portal and its mails speak"),
  answers: z.record(z.string(), answer).nullish().describe("To the programme's questions, by their keys"),
  terms_version: z.int().positive().nullish().describe("The terms agreed to; required where the programme has terms"),
  metadata: metadata().nullish().describe("What the applicant writes about itself beside that"),
})
export type ApplicationBody = z.output<typeof applicationBody>

export const applicationContracts = defineContracts([
  {
    access: "applicant",
    tag: "Affiliate portal",
    method: "POST",
    path: "/store/affiliates/applications",
    summary: "Apply for the programme",
    description:
      "With a token of POST /auth/affiliate/emailpass/register, whose address becomes the affiliate's; a customer of the store signs in at POST /auth/affiliate/emailpass with the password it has instead. An application of kind org makes an organisation with the applicant as its owner. Afterwards the affiliate signs in again, for a token that knows it.",
    body: applicationBody,
    limit: "applications",
    fields,
    response: z.object({ affiliate: ownView }),
    errors: { 422: "An affiliate of this email exists" },
  },
])
