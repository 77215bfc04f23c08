/**
 * The second wall of the portal: PostgreSQL itself gives its reads nothing of anybody else's. They run in a transaction
 * under this role, whose rows are limited by policies to what two settings name (see the migration of the wall).
 * Medusa's own connection owns the tables and is not limited.
 */
export const PORTAL_ROLE = "affiliate_portal"

/** Under which the boot's verdict is found in the module's container. */
export const PORTAL_WALL = "affiliate_portal_wall"

/** Until the transaction ends: whose rows there are (ids, separated by commas), for which organisation, and then as whom. */
export const ENTER_PORTAL = `select set_config('affiliate.scope', :affiliate_ids, true), set_config('affiliate.org', :org_id, true),
  set_config('role', '${PORTAL_ROLE}', true)`

/** Whether there is anything to guard: not before the wall's migration. */
export const WALL_IS_PLANNED = "select to_regproc('affiliate_raise_portal_wall') is not null as planned"

/** Tables of which the role may read something while nothing limits its rows. No row: the wall has no hole. */
export const WALL_HOLES = `
  select c.relname as table_name from pg_class c
  where c.relnamespace = (select relnamespace from pg_class where oid = to_regclass('affiliate')) and c.relkind in ('r', 'p', 'v', 'm')
    and has_any_column_privilege('${PORTAL_ROLE}', c.oid, 'select')
    and not (c.relrowsecurity and exists (
      select from pg_policy p where p.polrelid = c.oid and not p.polpermissive and '${PORTAL_ROLE}'::regrole = any(p.polroles)))`

/** Whether the role sees anything at all: where the migration could not raise the wall, it has no rights. */
export const WALL_STANDS = `select has_column_privilege('${PORTAL_ROLE}', 'affiliate', 'id', 'select') as stands`
