import { commissionWorth } from "../books"
import { pick, type DemoOrder, type World } from "../stage"
import { addToOrder, cancelOrder, claimReplacement, exchange, refund, returnUnits, unitsOf } from "../store/after-sales"

interface Happening {
  what: string
  /** The order's `ref`. */
  ref: string
  happens: (world: World, order: DemoOrder) => Promise<void>
  /** The commission before and after, worked out by hand. */
  from: string
  to: string
}

/** What becomes of orders. Goods and money come back in all the ways that Medusa knows; the commission follows. */
const HAPPENINGS: Happening[] = [
  { what: "a refund of everything, shipping too", ref: "ben-1", happens: (world, { id }) => refund(world, id), from: "6.00", to: "0.00" },
  { what: "a goodwill of $40.00 on $300.00", ref: "ada-3", happens: (world, { id }) => refund(world, id, "40"), from: "30.00", to: "26.00" },
  // 15 % of 220.00 is 33.00: still above the cap.
  { what: "a goodwill of $20.00 below the cap", ref: "ada-5", happens: (world, { id }) => refund(world, id, "20"), from: "30.00", to: "30.00" },
  // € 202.30 with VAT; half of it is half of the € 170.00 without.
  { what: "a partial refund of € 101.15", ref: "dario-5", happens: (world, { id }) => refund(world, id, "101.15"), from: "8.50", to: "4.25" },
  { what: "a partial refund of ¥ 4000", ref: "chiyo-1", happens: (world, { id }) => refund(world, id, "4000"), from: "1600", to: "1200" },
  {
    what: "a return of one of two, and its refund",
    ref: "ben-8",
    happens: async (world, order) => {
      const { id } = order
      await returnUnits(world, id, await unitsOf(world, id, "shoe", 1))
      await commissionWorth(world, order, "12.00")
      await refund(world, id, "120")
    },
    from: "24.00",
    to: "12.00",
  },
  // 2 of 3 jackets are left: 8 % from 3 pieces becomes 6 % of 399.98.
  {
    what: "a return that falls below a tier",
    ref: "trail-1",
    happens: async (world, { id }) => returnUnits(world, id, await unitsOf(world, id, "jacket", 1)),
    from: "48.00",
    to: "24.00",
  },
  {
    what: "a claim: broken boots replaced",
    ref: "dario-6",
    happens: async (world, { id }) => claimReplacement(world, id, await unitsOf(world, id, "boot", 1), "boot"),
    from: "18.00",
    to: "18.00",
  },
  {
    what: "boots exchanged for shoes, $60.00 back",
    ref: "dario-7",
    happens: async (world, order) => {
      const { id } = order
      await exchange(world, id, await unitsOf(world, id, "boot", 1), "shoe")
      await commissionWorth(world, order, "12.00")
      await refund(world, id, "60")
    },
    from: "18.00",
    to: "12.00",
  },
  { what: "an order canceled", ref: "dario-8", happens: (world, { id }) => cancelOrder(world, id), from: "12.00", to: "0.00" },
  // A mug for 19.99 at the kitchen's 7.5 %: the rules of the day on which the order was placed.
  { what: "an order edit that adds a mug", ref: "trail-3", happens: (world, { id }) => addToOrder(world, id, "mug"), from: "24.00", to: "25.50" },
]

/** After each happening the books have to come to what was worked out by hand. */
export async function playAfterSales(world: World): Promise<void> {
  const step = world.beginStep("After the sale")
  for (const [index, { what, ref, happens, from, to }] of HAPPENINGS.entries()) {
    step.progress(`${index + 1} of ${HAPPENINGS.length}: ${what}`)
    const order = pick(world.orders, ref)
    await commissionWorth(world, order, from)
    await happens(world, order)
    await commissionWorth(world, order, to)
  }
  step.done(`${HAPPENINGS.length} happenings, each settled to what was worked out by hand`)
  for (const { what, ref, from, to } of HAPPENINGS) {
    world.say(`      ${`${what} (${ref})`.padEnd(52)} ${from.padStart(6)} → ${to.padStart(6)} ${pick(world.orders, ref).currency.toUpperCase()}`)
  }
}
