import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import type { AuthenticationInput } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"

const PROVIDER = "emailpass"

/**
 * Asks for the password again, by Medusa's own sign-in: whoever holds a token, or a screen that was left open, need not
 * know it.
 * @returns the address that the account signs in with.
 * @throws MedusaError unauthorized (401) for a wrong password, not_allowed for an account that has none.
 */
export async function assertPassword(req: AuthenticatedMedusaRequest<unknown>, password: string): Promise<string> {
  const email = await signInAddress(req)
  // The address is the account's own, never the request's. Nothing else of the request is the provider's business.
  const input = { url: "", headers: {}, query: {}, body: { email, password }, protocol: req.protocol } satisfies AuthenticationInput
  const { success } = await req.scope.resolve(Modules.AUTH).authenticate(PROVIDER, input)
  if (!success) {
    throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "The password is wrong.")
  }
  return email
}

/** Gives an account another password. @param email as `assertPassword` answered it. */
export async function setPassword(req: AuthenticatedMedusaRequest<unknown>, email: string, password: string): Promise<void> {
  const { success } = await req.scope.resolve(Modules.AUTH).updateProvider(PROVIDER, { entity_id: email, password })
  if (!success) {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "The password could not be changed.")
  }
}

async function signInAddress(req: AuthenticatedMedusaRequest<unknown>): Promise<string> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "auth_identity",
    fields: ["id", "provider_identities.provider", "provider_identities.entity_id"],
    filters: { id: req.auth_context.auth_identity_id ?? "" },
  })
  const identities = (data[0]?.provider_identities ?? []) as { provider: string; entity_id: string }[]
  const found = identities.find(({ provider }) => provider === PROVIDER)
  if (!found) {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "This account signs in without a password.")
  }
  return found.entity_id
}
