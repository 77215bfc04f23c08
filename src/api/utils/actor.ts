import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import type { Actor } from "../../modules/affiliate/lib/actor"

/** Who is asking: a user's or API key's id, with the reason that the request gives. */
export function actorOf(req: AuthenticatedMedusaRequest<unknown>, reason?: string | null): Actor {
  return { id: req.auth_context.actor_id, ...(reason ? { reason } : {}) }
}
