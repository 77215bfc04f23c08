/**
 * What an order should earn after refunds and returns, reckoned a second time: in fractions of whole numbers, from the
 * order's history instead of from Medusa's report, without decimal.js and without anything of the plugin. If the two
 * agree, both are right or both are wrong in the same way.
 */
export class Fraction {
  constructor(
    readonly over: bigint,
    readonly under: bigint = 1n
  ) {}

  plus = (other: Fraction) => new Fraction(this.over * other.under + other.over * this.under, this.under * other.under)
  minus = (other: Fraction) => this.plus(new Fraction(-other.over, other.under))
  times = (other: Fraction) => new Fraction(this.over * other.over, this.under * other.under)
  dividedBy = (other: Fraction) => new Fraction(this.over * other.under, this.under * other.over)
  isBelow = (other: Fraction) => this.over * other.under < other.over * this.under
  /** For numbers that are not negative. */
  roundHalfUp = () => (2n * this.over + this.under) / (2n * this.under)
}

const NOTHING = new Fraction(0n)
const MINOR_UNIT = new Fraction(1n)
const sum = (parts: Fraction[]) => parts.reduce((total, part) => total.plus(part), NOTHING)

/** Money in minor units. */
export interface ModelLine {
  price: bigint
  quantity: bigint
  /** On all units together, before tax. */
  discount?: bigint
}

export interface ModelRule {
  rate: Fraction
  /** `line_total` rounds each line by itself. */
  basis: "order_subtotal" | "line_total"
}

/** An order that was paid in full when it was placed. */
export class OrderModel {
  readonly returned: bigint[]
  refunded = 0n
  canceled = false
  private readonly paid: Fraction

  constructor(
    readonly lines: ModelLine[],
    readonly shipping: bigint,
    readonly taxPercent = 0n
  ) {
    this.returned = lines.map(() => 0n)
    this.paid = this.due()
  }

  /** How much can still be given back, in whole minor units. */
  refundable = () => {
    const left = this.paid.minus(new Fraction(this.refunded))
    return left.over / left.under
  }

  kept = (i: number) => (this.lines[i]?.quantity ?? 0n) - (this.returned[i] ?? 0n)

  /** Minor units. */
  commission({ rate, basis }: ModelRule): bigint {
    const remaining = this.lines.map((_, i) => this.net(i).times(this.leftOfMoney()))
    return basis === "line_total"
      ? remaining.reduce((total, part) => total + part.times(rate).roundHalfUp(), 0n)
      : sum(remaining).times(rate).roundHalfUp()
  }

  private leftOfMoney(): Fraction {
    const goods = this.goods()
    if (this.canceled || !NOTHING.isBelow(goods)) {
      return NOTHING
    }
    const beyond = this.due().minus(this.paid).plus(new Fraction(this.refunded))
    const excess = beyond.isBelow(MINOR_UNIT) ? NOTHING : beyond.isBelow(new Fraction(this.refunded)) ? beyond : new Fraction(this.refunded)
    return goods.minus(excess).isBelow(MINOR_UNIT) ? NOTHING : goods.minus(excess).dividedBy(goods)
  }

  /** Of the units kept: after discounts, before tax. */
  private net(i: number): Fraction {
    const { price = 0n, quantity = 1n, discount = 0n } = this.lines[i] ?? {}
    return new Fraction((price * quantity - discount) * this.kept(i), quantity)
  }

  private withTax = (amount: Fraction) => amount.times(new Fraction(100n + this.taxPercent, 100n))
  private goods = () => this.withTax(sum(this.lines.map((_, i) => this.net(i))))
  private due = () => this.goods().plus(this.withTax(new Fraction(this.shipping)))
}

/** Random whole numbers from a seed (mulberry32): the same sequence on every machine. Bounds are inclusive. */
export function randomFrom(seed: number): (min: number, max: number) => number {
  let state = seed >>> 0
  return (min, max) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return min + (((mixed ^ (mixed >>> 14)) >>> 0) % (max - min + 1))
  }
}
