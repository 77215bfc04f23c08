import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

interface SignIn {
  id: string
  app_metadata: Record<string, unknown> | null
}

/** Ends the sign-ins of an affiliate and its organisation's members. An account that is also a customer's stays that. */
export const forgetSignInsStep = createStep(
  { name: "affiliate-forget-sign-ins", noCompensation: true },
  async ({ actor_ids }: { actor_ids: string[] }, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const auth = container.resolve(Modules.AUTH)
    for (const affiliate_id of actor_ids) {
      const { data } = await query.graph({ entity: "auth_identity", fields: ["id", "app_metadata"], filters: { app_metadata: { affiliate_id } } })
      for (const { id, app_metadata } of data as SignIn[]) {
        const { affiliate_id: _affiliate, ...others } = app_metadata ?? {}
        if (Object.values(others).some((actorId) => actorId)) {
          await auth.updateAuthIdentities({ id, app_metadata: others })
        } else {
          await auth.deleteAuthIdentities([id])
        }
      }
    }
    return new StepResponse(undefined)
  }
)
