import type { LoaderOptions, Logger } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { DISABLED_GUARDS } from "../lib/append-only"

/**
 * Refuses to start on a database whose ledger could be changed: an owner can disable a trigger, and then nothing that
 * this plugin says about money is worth anything. Before the first migration there is nothing to check.
 */
export default async function verifyDatabase({ container }: LoaderOptions): Promise<void> {
  const connection = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await connection.raw<{ rows: { table_name: string; problem: string }[] }>(DISABLED_GUARDS)
  if (rows.length > 0) {
    const found = rows.map((row) => `${row.table_name}: ${row.problem}`).join("; ")
    container.resolve<Logger>(ContainerRegistrationKeys.LOGGER).error(`affiliates: the ledger is not append-only. ${found}`)
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `medusa-plugin-affiliates: the ledger's guards are missing or disabled (${found}). Enable them again, or restore them by migration, before starting.`
    )
  }
}
