import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import type { Actor } from "../../modules/affiliate/lib/actor"

/** Who is asking: a user's or API key's id, with the reason that the request gives. */
export function actorOf(req: AuthenticatedMedusaRequest<unknown>, reason?: string | null): Actor {
  const { actor_id, actor_type } = req.auth_context
  return { id: actor_id, is_api_key: actor_type === "api-key", ...(reason ? { reason } : {}) }
}
