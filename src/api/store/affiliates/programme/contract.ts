import { z } from "@medusajs/framework/zod"
import { LANGUAGES } from "../../../../modules/affiliate/domain/affiliates/language"
import { QUESTION_TYPES } from "../../../../modules/affiliate/domain/affiliates/questions"
import { TAX_FORMS } from "../../../../modules/affiliate/domain/affiliates/types"
import { defineContracts } from "../../../utils/contract"
import { dateTime } from "../../../utils/schemas"

const programmeView = z.object({
  name: z.string(),
  terms: z
    .object({ version: z.int(), title: z.string(), body: z.string().describe("Markdown"), published_at: dateTime() })
    .nullable()
    .describe("Null where none were published: nobody is asked to agree"),
  questions: z.array(
    z.object({
      key: z.string(),
      label: z.string(),
      type: z.enum(QUESTION_TYPES),
      required: z.boolean(),
      options: z.array(z.string()).optional(),
    })
  ),
  tax_forms: z.array(z.enum(TAX_FORMS)),
  upload: z.object({ max_bytes: z.int(), content_types: z.array(z.string()) }),
  storefront_url: z.string().nullable(),
  languages: z.array(z.enum(LANGUAGES)),
})

export const programmeContracts = defineContracts([
  {
    access: "store",
    tag: "Affiliate portal",
    method: "GET",
    path: "/store/affiliates/programme",
    summary: "Read what somebody who applies has to know",
    description: "The same for everybody, and kept by caches for a minute.",
    response: z.object({ programme: programmeView }),
  },
])
