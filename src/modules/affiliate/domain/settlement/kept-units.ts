import { Decimal, ZERO, minDecimal, sumDecimals } from "../money/decimal"
import type { AskedBack, ClaimReading, OrderItemReading, OrderReading, UnitsOfLine } from "./order-reading"

type Units = Map<string, Decimal>

/**
 * How many units of each line the buyer keeps, by line id:
 *
 *     max(0, quantity − received − dismissed − still requested by exchanges and replace claims − written off)
 *
 * A return that was only requested takes nothing (it may be called off), but where other goods are sent for it, the
 * old ones are as good as gone: counting both would pay twice. A refund claim takes nothing by itself: its return or
 * its refund does.
 */
export function keptUnits(order: OrderReading): Units {
  const requested: Units = new Map()
  const writtenOff: Units = new Map()
  const replacedForLess = new Set<string>()
  for (const exchange of order.exchanges.filter(isLive)) {
    addRequested(requested, exchange.asked_back)
  }
  for (const claim of order.claims.filter(isLive).filter(({ type }) => type === "replace")) {
    addRequested(requested, claim.asked_back)
    const notAskedBack = writtenOffUnits(claim)
    if (isReplacedInFull(claim, order.items)) {
      notAskedBack.forEach((units, itemId) => add(writtenOff, itemId, units))
    } else if (notAskedBack.size > 0) {
      claim.replacement.forEach(({ item_id }) => replacedForLess.add(item_id))
    }
  }
  return new Map(
    order.items.map((item) => {
      // What the line itself says is right after any number of receipts, but includes ordinary returns.
      const stillRequested = minDecimal(requested.get(item.item_id) ?? ZERO, new Decimal(item.return_requested))
      const kept = notReturned(item).minus(stillRequested).minus(writtenOff.get(item.item_id) ?? ZERO)
      return [item.item_id, replacedForLess.has(item.item_id) || kept.lessThan(ZERO) ? ZERO : kept]
    })
  )
}

/** Units that did not come back: those that Medusa's totals of the line still stand for. */
export function notReturned(item: OrderItemReading): Decimal {
  return new Decimal(item.quantity).minus(item.received).minus(item.dismissed)
}

function isLive({ canceled }: { canceled: boolean }): boolean {
  return !canceled
}

function addRequested(requested: Units, askedBack: AskedBack[]): void {
  askedBack.forEach(({ item_id, quantity, last_received }) => add(requested, item_id, new Decimal(quantity).minus(last_received)))
}

/** Claimed units that nobody wants back; those on the claim's return are counted there. */
function writtenOffUnits(claim: ClaimReading): Units {
  const onReturn = sumByLine(claim.asked_back)
  const left = [...sumByLine(claim.claimed)].map(([itemId, claimed]): [string, Decimal] => [
    itemId,
    claimed.minus(onReturn.get(itemId) ?? ZERO),
  ])
  return new Map(left.filter(([, units]) => units.greaterThan(ZERO)))
}

/**
 * Whether what is sent is worth at least what was claimed or asked back. A present for the trouble, or nothing at all,
 * does not take the place of goods that nobody wants back: the buyer keeps and has paid those.
 */
function isReplacedInFull(claim: ClaimReading, items: OrderItemReading[]): boolean {
  const concerned = sumByLine(claim.claimed)
  for (const [itemId, units] of sumByLine(claim.asked_back)) {
    const claimed = concerned.get(itemId) ?? ZERO
    concerned.set(itemId, claimed.greaterThan(units) ? claimed : units)
  }
  return worthOf(sumByLine(claim.replacement), items).greaterThanOrEqualTo(worthOf(concerned, items))
}

function worthOf(units: Units, items: OrderItemReading[]): Decimal {
  return sumDecimals(items.map((item) => new Decimal(item.unit_price).times(units.get(item.item_id) ?? ZERO)))
}

function sumByLine(units: UnitsOfLine[]): Units {
  const sums: Units = new Map()
  units.forEach(({ item_id, quantity }) => add(sums, item_id, new Decimal(quantity)))
  return sums
}

function add(units: Units, itemId: string, quantity: Decimal): void {
  units.set(itemId, (units.get(itemId) ?? ZERO).plus(quantity))
}
