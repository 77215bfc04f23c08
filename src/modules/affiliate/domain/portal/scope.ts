import type { AffiliateKind, OrgMemberRole } from "../affiliates/types"
import type { AffiliateState } from "../states"

/** Whose data somebody who is signed in to the portal may see, and as what. Resolved from the database at each request. */
export interface PortalScope {
  /** An affiliate's id, or an organisation member's. */
  actor_id: string
  actor_email: string
  /** For whom they act where one is needed: a new code, a tax form. */
  affiliate_id: string
  status: AffiliateState
  /** Everything that is read is of these. */
  affiliate_ids: string[]
  /** The organisation that they act for; null for an individual, also for one inside an organisation. */
  org: { id: string; name: string } | null
  role: OrgMemberRole
}

/** Who is signed in, as the database knows them. The affiliates are all of the scope's, the one that is acted for first. */
export interface PortalActor {
  actor_id: string
  actor_email: string
  /** Null: a member. */
  own_id: string | null
  org: { id: string; name: string } | null
  role: OrgMemberRole
  affiliates: { id: string; kind: AffiliateKind; status: AffiliateState }[]
}

/** States in which the portal is closed. One that waits for its approval may come in. */
const SHUT_OUT: readonly AffiliateState[] = ["rejected", "suspended", "terminated"]

/**
 * What somebody may see; or the sentence that keeps them out. An affiliate is judged by its own state; a member only by
 * all of the organisation's affiliates together, because one that is suspended is no reason to hide the others' books.
 */
export function scopeOf({ own_id, affiliates, ...actor }: PortalActor): { scope: PortalScope } | { shut_out: string } {
  const acting = affiliates.find(({ id }) => id === own_id) ?? affiliates[0]
  if (!acting) {
    return { shut_out: `${actor.org?.name ?? "The organisation"} has no affiliate in the programme yet.` }
  }
  const judged = own_id === null ? affiliates : [acting]
  if (judged.every(({ status }) => SHUT_OUT.includes(status))) {
    return { shut_out: `Your participation is ${acting.status}.` }
  }
  return { scope: { ...actor, affiliate_id: acting.id, status: acting.status, affiliate_ids: affiliates.map(({ id }) => id) } }
}
