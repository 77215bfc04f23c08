import type { PortalActor } from "../domain/portal/scope"
import { one, type Sql } from "../lib/sql"

/**
 * An affiliate of the kind `org` stands for its organisation and sees all of its affiliates; an individual sees itself,
 * inside an organisation too. A member is of an organisation whatever affiliates it has.
 */
const ACTOR = `
  with actor as (
    select a.id as actor_id, a.email as actor_email, a.id as own_id, case when a.kind = 'org' then a.org_id end as org_id, 'owner' as role
    from affiliate a where a.id = :actor_id and a.status <> 'erased' and a.deleted_at is null
    union all
    select m.id, m.email, null, m.org_id, m.role from affiliate_org_member m where m.id = :actor_id and m.deleted_at is null
  )
  select x.actor_id, x.actor_email, x.own_id, x.role,
    case when o.id is not null then json_build_object('id', o.id, 'name', o.name) end as org,
    coalesce((select json_agg(json_build_object('id', a.id, 'kind', a.kind, 'status', a.status)
        order by a.id is distinct from x.own_id, a.kind = 'individual', a.created_at, a.id)
      from affiliate a where a.deleted_at is null and a.status <> 'erased' and (a.id = x.own_id or a.org_id = o.id)), '[]'::json) as affiliates
  from actor x left join affiliate_org o on o.id = x.org_id and o.deleted_at is null
  where x.own_id is not null or o.id is not null`

/** Who is signed in to the portal. Read as the database's owner: it is what everything else is limited by. */
export class AffiliatePortalScopeRepository {
  /** @returns null where there is no such affiliate or member any more. */
  async actor(sql: Sql, actorId: string): Promise<PortalActor | null> {
    return one(sql<PortalActor>(ACTOR, { actor_id: actorId }))
  }
}
