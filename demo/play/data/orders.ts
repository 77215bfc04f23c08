import type { ChannelKey, MarketPlan } from "./catalogue"

/**
 * What led the shopper to the order: a click that the storefront puts on the cart, or sends as a header, a bare code, an
 * affiliate's coupon; `welcome` is a coupon that is nobody's.
 */
export interface Touch {
  kind: "click" | "header" | "code" | "coupon" | "welcome"
  /** Key of the affiliate; empty for `welcome`. */
  who: string
}

export interface OrderPlan {
  ref: string
  market: MarketPlan["key"]
  channel: ChannelKey
  touches: Touch[]
  items: { product: string; quantity: number }[]
  /** The commission of the placed order, worked out by hand from rules.ts; null where nobody earns. */
  earns: string | null
}

/** "ada-1 | us | click ada | 1 shoe | 12.00"; the market may name a sales channel: "us@market". */
export function readOrder(line: string): OrderPlan {
  const [ref = "", place = "", touches = "", items = "", earns = ""] = line.split("|").map((cell) => cell.trim())
  const [market, channel = "web"] = place.split("@")
  return {
    ref,
    market: market as OrderPlan["market"],
    channel: channel as ChannelKey,
    touches: touches === "nobody" ? [] : touches.split(" + ").map(readTouch),
    items: items.split(", ").map((item) => {
      const [quantity, product = ""] = item.split(" ")
      return { product, quantity: Number(quantity) }
    }),
    earns: earns || null,
  }
}

function readTouch(text: string): Touch {
  const [kind, who = ""] = text.split(" ")
  return { kind: kind as Touch["kind"], who }
}

/**
 * The orders, with what each earns. Without VAT a jacket is € 170, a boot € 150, a shoe € 100, a blanket € 80, a knife
 * € 60, a lamp € 30 and a mug € 15. The two grinders have no known cost, so they earn nothing yet.
 */
export const ORDERS: OrderPlan[] = `
  ada-1    | us        | click ada              | 1 shoe              | 12.00
  ada-2    | us        | header ada             | 1 jacket            | 18.00
  ada-3    | us        | click ada              | 1 boot, 1 shoe      | 30.00
  ada-4    | us        | code ada               | 2 blanket           | 17.10
  ada-5    | us        | click ada              | 1 tent              | 30.00
  ada-6    | us        | header ada             | 3 lamp              | 9.00
  ada-7    | us        | click ada + welcome    | 1 boot              | 16.20
  ada-8    | eu        | click ada              | 1 jacket            | 15.30
  ada-9    | eu        | header ada             | 3 blanket           | 21.60
  ada-10   | jp        | click ada              | 1 jacket            | 2430
  ben-1    | us        | click ben              | 1 knife             | 6.00
  ben-2    | us        | header ben             | 1 espresso          | 30.00
  ben-3    | us        | coupon ben             | 2 mug               | 2.70
  ben-4    | us        | coupon ben             | 1 knife, 1 mug      | 6.75
  ben-5    | us        | code ben               | 1 blanket           | 4.75
  ben-6    | us        | click ben              | 1 grinder           | 0.00
  ben-7    | us        | click ben              | 1 grinder           | 0.00
  ben-8    | us        | click ben              | 2 shoe              | 24.00
  ben-9    | us        | click ada + coupon ben | 1 jacket            | 9.00
  ben-10   | eu        | coupon ben             | 2 knife             | 8.10
  ben-11   | eu        | click ben              | 4 mug               | 4.50
  chiyo-1  | jp        | click chiyo            | 1 shoe              | 1600
  chiyo-2  | jp        | header chiyo           | 1 boot              | 2400
  chiyo-3  | jp        | click chiyo            | 1 knife             | 500
  chiyo-4  | jp        | code chiyo             | 3 knife             | 500
  chiyo-5  | jp        | click chiyo            | 1 espresso          | 4000
  chiyo-6  | jp        | click chiyo            | 1 mug               | 180
  chiyo-7  | jp        | click chiyo            | 1 jacket            | 1350
  chiyo-8  | eu        | click chiyo            | 1 boot              | 15.00
  chiyo-9  | eu        | click chiyo            | 2 shoe              | 20.00
  dario-1  | eu        | click dario            | 1 shoe              | 10.00
  dario-2  | eu        | header dario           | 1 tent              | 10.00
  dario-3  | eu        | click dario            | 2 lamp              | 3.00
  dario-4  | eu        | code dario             | 1 espresso          | 26.00
  dario-5  | eu        | click dario            | 1 jacket            | 8.50
  dario-6  | us        | click dario            | 1 boot              | 18.00
  dario-7  | us        | click dario            | 1 boot              | 18.00
  dario-8  | us        | header dario           | 1 shoe              | 12.00
  trail-1  | us        | click trail            | 3 jacket            | 48.00
  trail-2  | us        | header trail           | 6 blanket           | 62.70
  trail-3  | us        | code trail             | 2 shoe              | 24.00
  trail-4  | eu        | click trail            | 6 jacket            | 112.20
  trail-5  | jp        | click trail            | 3 blanket           | 3120
  elena-1  | us        | click elena            | 1 jacket            | 12.00
  elena-2  | us        | code elena             | 1 jacket, 2 blanket | 31.20
  elena-3  | us        | click elena            | 2 shoe              | 24.00
  elena-4  | eu        | click elena            | 3 blanket           | 19.20
  elena-5  | eu        | code elena             | 1 knife             | 4.50
  elena-6  | jp        | header elena           | 1 blanket           | 780
  greta-1  | us        | click greta            | 1 boot              | 18.00
  greta-2  | us        | header greta           | 2 blanket           | 9.50
  greta-3  | eu        | header greta           | 1 boot              | 15.00
  hugo-1   | us        | click hugo             | 1 shoe              | 12.00
  hugo-2   | us        | code hugo              | 1 jacket            | 10.00
  juno-1   | us        | click juno             | 1 mug               | 1.50
  juno-2   | us        | code juno              | 1 knife             | 6.00
  juno-3   | eu        | code juno              | 1 blanket           | 4.00
  juno-4   | us@market | code juno              | 1 jacket            | 8.00
  dario-9  | us@market | code dario             | 1 blanket           | 3.80
  greta-4  | us@market | code greta             | 2 blanket           | 7.60
  none-1   | us        | nobody                 | 1 shoe              |
  none-2   | us        | welcome                | 1 tent              |
  none-3   | eu        | nobody                 | 1 espresso          |
  none-4   | jp        | nobody                 | 1 boot              |
  none-5   | us@market | nobody                 | 1 mug               |
`
  .trim()
  .split("\n")
  .map(readOrder)
