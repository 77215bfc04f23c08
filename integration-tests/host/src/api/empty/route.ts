import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

/** What a request costs in Medusa before anybody does anything: the benchmark of clicks is held against it. */
export async function POST(_req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({})
}
