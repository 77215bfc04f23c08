import { z } from "@medusajs/framework/zod"
import { defineContracts } from "../../utils/contract"
import { listResponse, listQuery } from "../../utils/lists"
import { dateTime, named, text } from "../../utils/schemas"

const MAX_BODY = 100_000

/** Unlike `text`, with its own line ends. */
const body = z
  .string()
  .max(MAX_BODY)
  .regex(/\S/, { error: named("must not be blank") })
  .refine((value) => !value.includes("\u0000"), { error: named("must not hold control characters") })
  .describe("Markdown, as the portal shows it")

const termsBody = z.strictObject({ title: text(200), body })
export type TermsBody = z.output<typeof termsBody>

const termsView = z.object({
  id: z.string(),
  version: z.int(),
  title: z.string(),
  body: z.string(),
  published_at: dateTime(),
  published_by: z.string(),
  accepted: z.int().describe("How many affiliates agreed to it"),
}).meta({ title: "AffiliateTerms" })

const common = { access: "admin", tag: "Terms", path: "/admin/affiliate-terms" } as const

export const termsContracts = defineContracts([
  {
    ...common,
    method: "GET",
    summary: "List the versions of the programme's terms, the latest first",
    query: listQuery([], {}).omit({ order: true }),
    response: listResponse("affiliate_terms", termsView),
  },
  {
    ...common,
    method: "POST",
    summary: "Publish the next version of the terms",
    description: "What was published is never changed. Every affiliate is asked to agree again, and applicants agree to this version.",
    body: termsBody,
    body_limit: "500kb",
    response: z.object({ affiliate_terms: termsView }),
  },
])
