import { z } from "@medusajs/framework/zod"
import { TAX_FORMS } from "../../../../../modules/affiliate/domain/affiliates/types"
import { TAX_DOCUMENT_STATES } from "../../../../../modules/affiliate/domain/states"
import { defineContracts } from "../../../../utils/contract"
import { DOCUMENT_UPLOAD, documentUploadQuery } from "../../../../utils/document-upload"
import { dateTime } from "../../../../utils/schemas"
import { OWNERS_ONLY } from "../common"

/** What the affiliate sees of a form that it sent: never where its file lies, nor who looked at it. */
const document = z.object({
  id: z.string(),
  form: z.enum(TAX_FORMS),
  state: z.enum(TAX_DOCUMENT_STATES).describe("`missing`: the programme asks for it"),
  filename: z.string().nullable(),
  size_bytes: z.number().int().nullable(),
  rejection_reason: z.string().nullable(),
  verified_at: dateTime().nullable(),
  created_at: dateTime(),
  updated_at: dateTime(),
})

const common = { access: "affiliate", tag: "Affiliate portal", path: "/store/affiliates/me/tax-documents" } as const

export const ownDocumentContracts = defineContracts([
  { ...common, method: "GET", summary: "List your tax documents", response: z.object({ tax_documents: z.array(document) }), errors: OWNERS_ONLY },
  {
    ...common,
    method: "POST",
    summary: "Upload a tax document",
    description:
      "The whole body is the file: PDF, PNG or JPEG, judged by its content and its name. It is kept sealed. A newer file replaces the one before, and has to be verified again.",
    query: documentUploadQuery.extend({ form: z.enum(TAX_FORMS) }),
    upload: DOCUMENT_UPLOAD,
    limit: "uploads",
    response: z.object({ tax_document: document }),
    errors: { ...OWNERS_ONLY, 413: "The file is larger than 5 MB", 415: "The file is no PDF, PNG or JPEG" },
  },
])
