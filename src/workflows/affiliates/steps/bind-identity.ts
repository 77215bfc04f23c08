import { MedusaError, Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** Under which Medusa keeps who a sign-in is, for the actor type `affiliate`. */
const KEY = "affiliate_id"

export interface BindIdentityInput {
  auth_identity_id: string
  /** An affiliate's id, or an organisation member's. */
  actor_id: string
}

/** Says who a sign-in is from its next token on; null: nobody. Medusa merges what it is given, so a key can be emptied and not removed. */
export async function nameIdentities(container: MedusaContainer, ids: string[], actorId: string | null): Promise<void> {
  await container.resolve(Modules.AUTH).updateAuthIdentities(ids.map((id) => ({ id, app_metadata: { [KEY]: actorId } })))
}

/**
 * Makes a sign-in an affiliate's or a member's. Medusa's own step takes the null that a removed member leaves behind for
 * a binding. @throws MedusaError not_allowed where the sign-in is somebody already.
 */
export const bindIdentityStep = createStep(
  "affiliate-bind-identity",
  async ({ auth_identity_id, actor_id }: BindIdentityInput, { container }) => {
    const { app_metadata } = await container.resolve(Modules.AUTH).retrieveAuthIdentity(auth_identity_id)
    if (app_metadata?.[KEY]) {
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "This account takes part already.")
    }
    await nameIdentities(container, [auth_identity_id], actor_id)
    return new StepResponse(actor_id, auth_identity_id)
  },
  async (authIdentityId, { container }) => {
    if (authIdentityId) {
      await nameIdentities(container, [authIdentityId], null)
    }
  }
)
