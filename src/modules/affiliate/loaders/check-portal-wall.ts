import { asValue } from "@medusajs/framework/awilix"
import type { LoaderOptions, Logger } from "@medusajs/framework/types"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { messageOf } from "../lib/errors"
import { PORTAL_ROLE, PORTAL_WALL, WALL_HOLES, WALL_IS_PLANNED, WALL_STANDS } from "../lib/portal-wall"

const HOW_TO_RAISE = `As a role that may: create role ${PORTAL_ROLE} nologin; grant ${PORTAL_ROLE} to <Medusa's role>; then, as Medusa's role: select affiliate_raise_portal_wall();`

/**
 * Finds out whether portal reads can run under the role that row-level security limits. Where they cannot, the boot says
 * so once, and the scoping layer stands alone: a hosted database that grants no roles is no reason not to start.
 */
export default async function checkPortalWall({ container }: LoaderOptions): Promise<void> {
  const connection = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const problem = await problemOf(connection)
  if (problem !== null) {
    container
      .resolve<Logger>(ContainerRegistrationKeys.LOGGER)
      .warn(`affiliates: the portal's second wall (row-level security) is down: ${problem} Its scoping layer stands alone. ${HOW_TO_RAISE}`)
  }
  container.register(PORTAL_WALL, asValue(problem === null))
}

/** What keeps the wall from standing, as a sentence; null when it stands. */
async function problemOf(connection: Knex): Promise<string | null> {
  const { rows } = await connection.raw<{ rows: { planned: boolean }[] }>(WALL_IS_PLANNED)
  if (rows[0]?.planned !== true) {
    return "the migration that raises it has not run."
  }
  try {
    return await connection.transaction(async (trx) => {
      const { rows: found } = await trx.raw<{ rows: { stands: boolean }[] }>(WALL_STANDS)
      const { rows: holes } = await trx.raw<{ rows: { table_name: string }[] }>(WALL_HOLES)
      await trx.raw("select set_config('role', ?, true)", [PORTAL_ROLE])
      if (holes.length > 0) {
        return `the role ${PORTAL_ROLE} may read ${holes.map((hole) => hole.table_name).join(", ")} without a limit.`
      }
      return found[0]?.stands === true ? null : `the role ${PORTAL_ROLE} has no rights here.`
    })
  } catch (error) {
    return `${messageOf(error)}.`
  }
}
