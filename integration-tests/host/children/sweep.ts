import type { ExecArgs } from "@medusajs/framework/types"
import type AffiliateModuleService from "../../../src/modules/affiliate/service"

/** Sweeps everything that is ready, in a process of its own that a test can kill. */
export default async function sweep({ container }: ExecArgs): Promise<void> {
  const scope = { period_start: null, period_end: new Date().toISOString(), currency_code: null, affiliate_ids: null }
  await container.resolve<AffiliateModuleService>("affiliate").preparePayoutBatch(scope, { id: "user_child" })
}
