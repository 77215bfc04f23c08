import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AFFILIATE_MODULE } from "../../../../modules/affiliate"
import { DOCUMENT_MAX_BYTES, DOCUMENT_MIME_TYPES } from "../../../../modules/affiliate/domain/affiliates/document-kind"
import { LANGUAGES } from "../../../../modules/affiliate/domain/affiliates/language"
import { TAX_FORMS } from "../../../../modules/affiliate/domain/affiliates/types"

const MAX_AGE_SECONDS = 60

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const service = req.scope.resolve(AFFILIATE_MODULE)
  const { portal, links } = service.pluginOptions
  const terms = await service.retrieveCurrentTerms()
  res.setHeader("cache-control", `public, max-age=${MAX_AGE_SECONDS}`)
  res.json({
    programme: {
      name: portal.name,
      terms: terms && { version: terms.version, title: terms.title, body: terms.body, published_at: terms.published_at },
      questions: portal.questions,
      tax_forms: TAX_FORMS,
      upload: { max_bytes: DOCUMENT_MAX_BYTES, content_types: DOCUMENT_MIME_TYPES },
      storefront_url: links.storefront_url ?? null,
      languages: LANGUAGES,
    },
  })
}
