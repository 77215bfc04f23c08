import { ORDERS, type OrderPlan } from "../data/orders"
import { commissions, conversions } from "../books"
import { eachOf, until } from "../lib/until"
import { pick, type World } from "../stage"
import { placeOrder } from "../store/shopper"

/** More would only queue: every order is written by the same database. */
const AT_ONCE = 4

/** Places all orders; then every commission has to be what the plan says. */
export async function playOrders(world: World): Promise<void> {
  const step = world.beginStep("Orders")
  await eachOf(ORDERS, AT_ONCE, async (plan) => {
    world.orders.set(plan.ref, await placeOrder(world, plan, `${plan.ref}@shopper.example`))
    step.progress(`${world.orders.size} of ${ORDERS.length}`)
  })
  step.done(`${ORDERS.length} through the Store API: ${summary()}`)

  const books = world.beginStep("Commissions")
  const referred = ORDERS.filter(({ earns }) => earns !== null)
  await allSettled(world, referred)
  await assertAmounts(world, referred)
  books.done(`${referred.length} of ${ORDERS.length} orders earn, each what was worked out by hand`)
}

function summary(): string {
  const led = (kinds: string[]) => ORDERS.filter(({ touches }) => touches.some(({ kind }) => kinds.includes(kind))).length
  const nobody = ORDERS.filter(({ earns }) => earns === null).length
  return `${led(["click", "header"])} clicks, ${led(["code"])} codes, ${led(["coupon"])} coupons, ${nobody} unreferred; USD, EUR, JPY`
}

/** Every referred order has its conversion, and it knows of the captured money. */
function allSettled(world: World, referred: OrderPlan[]): Promise<true> {
  return until("every referred order to be in the books as paid", async () => {
    const paid = new Set((await conversions(world)).filter(({ is_paid }) => is_paid).map(({ order_id }) => order_id))
    const missing = referred.filter(({ ref }) => !paid.has(pick(world.orders, ref).id))
    return missing.length === 0 ? { found: true } : { saw: `${missing.length} are not, the first ${missing[0]?.ref}` }
  })
}

async function assertAmounts(world: World, referred: OrderPlan[]): Promise<void> {
  const amounts = new Map((await commissions(world)).map(({ order_id, amount }) => [order_id, amount]))
  const wrong = referred
    .map(({ ref, earns }) => ({ ref, earns, is: amounts.get(pick(world.orders, ref).id) ?? "nothing" }))
    .filter(({ earns, is }) => earns !== is)
  if (wrong.length > 0) {
    throw new Error(`These orders do not earn what they should:\n${wrong.map(({ ref, earns, is }) => `  ${ref}: ${is} instead of ${earns}`).join("\n")}`)
  }
}
