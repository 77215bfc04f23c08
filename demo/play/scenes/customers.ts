import { commissionWorth, conversions } from "../books"
import { readOrder } from "../data/orders"
import { pick, type World } from "../stage"
import { placeOrder } from "../store/shopper"

/** The shopper whom Juno's code brought to the marketplace, where customers stay with who brought them. */
const SHOPPER = "juno-4@shopper.example"
/** No link, no code: 4 % of $199.99 all the same. */
const AGAIN = readOrder("juno-5 | us@market | nobody | 1 jacket | 8.00")

/** A bound customer comes back by themselves: the order is the affiliate's who brought them first. */
export async function playCustomers(world: World): Promise<void> {
  const step = world.beginStep("Customers")
  const order = await placeOrder(world, AGAIN, SHOPPER)
  await commissionWorth(world, order, AGAIN.earns ?? "")
  const [conversion] = await conversions(world, { order_id: order.id })
  const juno = pick(world.affiliates, "juno")
  if (conversion?.affiliate_id !== juno.id || conversion.attribution_source !== "customer") {
    throw new Error(`Order ${order.id} of a bound customer should be ${juno.name}'s, and is ${JSON.stringify(conversion)}`)
  }
  step.done(`one came back to the marketplace without a link: ${AGAIN.earns} USD for ${juno.name}, who brought them first`)
}
