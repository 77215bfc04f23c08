import { CATEGORIES, CHANNELS, MARKETS, PRODUCTS } from "../data/catalogue"
import { Http } from "../lib/http"
import type { Stage, World } from "../stage"
import { openStore } from "../store/open-store"
import { inviteUser, signIn } from "../store/sign-in"

/** A store to sell from, and its two people. */
export async function playStore(stage: Stage): Promise<World> {
  const step = stage.beginStep("The store")
  const manager = await signIn(stage.baseUrl, stage.people.manager)
  const finance = await inviteUser(stage.baseUrl, manager, stage.people.finance)
  const store = await openStore(stage.baseUrl, manager)
  step.done(
    `${PRODUCTS.length} products in ${CATEGORIES.length} nested categories, ${MARKETS.length} markets, ${CHANNELS.length} sales channels`
  )
  return {
    ...stage,
    manager,
    finance,
    visitor: new Http(stage.baseUrl),
    store,
    affiliates: new Map(),
    orgId: "",
    orders: new Map(),
  }
}
