import type { ExecArgs } from "@medusajs/framework/types"
import type AffiliateModuleService from "../../../src/modules/affiliate/service"
import { railScript } from "../payout-rail"

/** Says on stdout that the rail was called. */
export const SUBMITTED = "the rail has the payout"

/** Processes the batch named by the first argument, with a rail that pays and then never answers. */
export default async function send({ container, args }: ExecArgs): Promise<void> {
  railScript().submit = async () => {
    console.log(SUBMITTED)
    return new Promise(() => {})
  }
  await container.resolve<AffiliateModuleService>("affiliate").processPayoutBatch(args[0] ?? "", { id: "user_child" })
}
