import type { ExecArgs } from "@medusajs/framework/types"
import type AffiliateModuleService from "../../../src/modules/affiliate/service"

/** What a line on stdout begins with that names an acknowledged click. */
export const COUNTED = "counted "
const VISITORS = 16

/** Visitors who follow the link of a code (the first argument) again and again, and say which clicks were acknowledged. */
export default async function click({ container, args }: ExecArgs): Promise<void> {
  const service = container.resolve<AffiliateModuleService>("affiliate")
  const visitor = async () => {
    for (;;) {
      const { token } = await service.recordClick({ code: args[0] ?? "" })
      console.log(COUNTED + clickIdOf(token))
    }
  }
  await Promise.all(Array.from({ length: VISITORS }, visitor))
}

/** A token can be read by whoever holds it. */
function clickIdOf(token: string): string {
  const payload = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString()) as { click_id: string }
  return payload.click_id
}
