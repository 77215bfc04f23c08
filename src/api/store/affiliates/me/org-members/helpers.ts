import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AFFILIATE_MODULE } from "../../../../../modules/affiliate"
import type { PortalScope } from "../../../../../modules/affiliate/domain/portal/scope"
import { notAllowed, notFound } from "../../../../../modules/affiliate/lib/errors"
import { orgMemberView } from "../../../../views/portal-org"

/** The organisation that is acted for. @throws MedusaError not_allowed (400) where there is none. */
export function orgOf({ org }: PortalScope): { id: string; name: string } {
  if (org === null) {
    throw notAllowed("You take part by yourself and act for no organisation.")
  }
  return org
}

/** One's own role and place are for another owner to change: nobody locks themselves out by mistake. */
export function assertSomebodyElse({ actor_id }: PortalScope, memberId: string): void {
  if (actor_id === memberId) {
    throw notAllowed("Your own place in the organisation is for another owner to change.")
  }
}

export async function answerMember(req: MedusaRequest<unknown>, res: MedusaResponse, scope: PortalScope, id: string): Promise<void> {
  const found = (await req.scope.resolve(AFFILIATE_MODULE).listOwnOrgMembers(scope)).find((member) => member.id === id)
  if (!found) {
    throw notFound("Org member", id)
  }
  res.json({ org_member: orgMemberView(found, scope, new Date()) })
}
