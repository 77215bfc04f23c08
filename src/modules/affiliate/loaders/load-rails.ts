import { asFunction, asValue, Lifetime } from "@medusajs/framework/awilix"
import { moduleProviderLoader } from "@medusajs/framework/modules-sdk"
import type { LoaderOptions, MedusaContainer, ModuleProvider } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { PayoutRail } from "../domain/payout/rail"
import { RAIL_CODES_REGISTRATION, RAIL_REGISTRATION_PREFIX } from "../lib/rail-registry"
import { parseOptions } from "../options"
import ManualCsvRail from "../rails/manual-csv"

/** A rail is made with `{ logger }` and its own options, as Medusa's other providers are. */
type RailClass = new (cradle: Record<string, unknown>, options: Record<string, unknown>) => PayoutRail

/**
 * Checks the options, which aborts the boot when one is wrong, and registers the rails they name beside `manual-csv`.
 * Rails are Medusa module providers: `rails: [{ resolve, id, options }]`.
 */
export default async function loadRails({ container, options }: LoaderOptions): Promise<void> {
  const { rails, default_rail } = parseOptions(options as Record<string, unknown> | undefined)
  const codes = new Set<string>()
  const register = (klass: RailClass, railOptions: Record<string, unknown>) => {
    const rail = new klass({ logger: container.resolve(ContainerRegistrationKeys.LOGGER) }, railOptions)
    assertRail(rail)
    if (codes.has(rail.code)) {
      throw wrongRails(`two rails have the code ${rail.code}`)
    }
    codes.add(rail.code)
    container.register(RAIL_REGISTRATION_PREFIX + rail.code, asFunction(() => rail, { lifetime: Lifetime.SINGLETON }))
  }
  register(ManualCsvRail, {})
  await moduleProviderLoader({
    container: container as MedusaContainer,
    providers: rails as ModuleProvider[],
    registerServiceFn: async (klass, _container, details) => {
      register(klass as unknown as RailClass, details?.options ?? {})
    },
  })
  if (!codes.has(default_rail)) {
    throw wrongRails(`default_rail is ${default_rail}, but the rails are ${[...codes].join(", ")}`)
  }
  container.register(RAIL_CODES_REGISTRATION, asValue([...codes]))
}

function assertRail(rail: PayoutRail): void {
  const methods = ["check", "submit", "lookup"] as const
  const missing = methods.filter((method) => typeof rail[method] !== "function")
  if (typeof rail.code !== "string" || rail.code === "" || missing.length > 0) {
    throw wrongRails(`${rail.constructor.name} is no payout rail: it needs a code and ${methods.join(", ")}`)
  }
}

const wrongRails = (reason: string) =>
  new MedusaError(MedusaError.Types.INVALID_DATA, `medusa-plugin-affiliates: wrong options. rails: ${reason}`)
