import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { emailAddress } from "../../../modules/affiliate/lib/email-address"

interface ProviderIdentity {
  provider: string
  entity_id: string
  user_metadata?: Record<string, unknown> | null
}

/**
 * The address that somebody who applies signed in with. Never taken from the request: it decides whose purchases count
 * as self-referrals, and whose account an affiliate is. Registering takes any text for an address, this does not.
 * @throws MedusaError invalid_data (400) when it is none by the rule for addresses that a manager enters.
 */
export const readApplicantEmailStep = createStep(
  { name: "affiliate-read-applicant-email", noCompensation: true },
  async ({ auth_identity_id }: { auth_identity_id: string }, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "auth_identity",
      fields: ["id", "provider_identities.provider", "provider_identities.entity_id", "provider_identities.user_metadata"],
      filters: { id: auth_identity_id },
    })
    const identities = (data[0]?.provider_identities ?? []) as ProviderIdentity[]
    const email = identities.map(emailOf).find((found) => found !== null)
    if (!email) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "The account that you signed in with has no email address.")
    }
    if (!emailAddress().safeParse(email).success) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "The account that you signed in with has no usable email address: register with another.")
    }
    return new StepResponse(email)
  }
)

/** `emailpass` keeps the address as the entity id; social providers keep it in the user's metadata. */
function emailOf({ provider, entity_id, user_metadata }: ProviderIdentity): string | null {
  if (provider === "emailpass") {
    return entity_id
  }
  return typeof user_metadata?.email === "string" ? user_metadata.email : null
}
