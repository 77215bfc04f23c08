import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import createHttpError from "http-errors"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import { QueueFull } from "../../../modules/affiliate/lib/group-commit"
import { buyerIp } from "../../utils/buyer-ip"
import { param } from "../../utils/listing"
import type { ClickBody } from "../contract"
import { followLink } from "../follow-link"
import { isCrawlersBrowser, userAgentOf } from "../visit"

export const GET = followLink

export async function POST(req: MedusaRequest<ClickBody>, res: MedusaResponse): Promise<void> {
  // A crawler gets what an unknown code gets.
  const code = isCrawlersBrowser(req) ? "" : param(req, "code")
  const input = { ...req.validatedBody, code, ip: buyerIp(req), user_agent: userAgentOf(req) }
  try {
    res.json({ click: await req.scope.resolve(AFFILIATE_MODULE).recordClick(input) })
  } catch (error) {
    throw error instanceof QueueFull ? createHttpError(503, error.message) : error
  }
}
