import { AFFILIATE_PASSWORD, playAffiliates } from "./scenes/affiliates"
import { playAfterSales } from "./scenes/after-sales"
import { playApprovals } from "./scenes/approvals"
import { playCustomers } from "./scenes/customers"
import { playEpilogue } from "./scenes/epilogue"
import { playOrders } from "./scenes/orders"
import { playPayouts } from "./scenes/payouts"
import { playReviews } from "./scenes/reviews"
import { playRules } from "./scenes/rules"
import { playSettings } from "./scenes/settings"
import { playStore } from "./scenes/store"
import { pick, type Stage, type World } from "./stage"
import { assertStatement } from "./statement"

export { printStatement } from "./statement"

/** In this order: each scene stands on those before it. */
const SCENES: ((world: World) => Promise<void>)[] = [
  playAffiliates,
  playSettings,
  playRules,
  playOrders,
  playCustomers,
  playAfterSales,
  playReviews,
  playApprovals,
  playPayouts,
  playEpilogue,
]

export interface Access {
  /** The sales channels' publishable keys. */
  keys: { name: string; token: string }[]
  /** One of the affiliates, with the code of their links. */
  affiliate: { email: string; password: string; code: string }
}

/**
 * Plays the programme on an empty store that only has its first user.
 * @returns how to get in afterwards.
 * @throws when a request fails that should not, is accepted that should be refused, or an amount is not what was worked
 *   out by hand: the message names the scene's expectation.
 */
export async function play(stage: Stage): Promise<Access> {
  const world = await playStore(stage)
  for (const scene of SCENES) {
    await scene(world)
  }
  await assertStatement(stage)
  const { email, code } = pick(world.affiliates, "ada")
  return {
    keys: Object.values(world.store.channels).map(({ name, key }) => ({ name, token: key })),
    affiliate: { email, password: AFFILIATE_PASSWORD, code },
  }
}
