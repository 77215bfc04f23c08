/** What the demo store sells. Prices in major units; those in euros contain 19 % VAT (119.00 are 100.00 without). */
export interface ProductPlan {
  key: string
  title: string
  description: string
  category: CategoryKey
  prices: { usd: string; eur: string; jpy: string }
  /** What one unit costs the merchant, kept in the variant's metadata: rules on the margin need it. */
  unit_cost?: { usd: string; eur: string; jpy: string }
}

export type CategoryKey = "outdoor" | "footwear" | "trail-shoes" | "home" | "kitchen"

/** Parents come before their children. */
export const CATEGORIES: { key: CategoryKey; name: string; parent?: CategoryKey }[] = [
  { key: "outdoor", name: "Outdoor" },
  { key: "footwear", name: "Footwear", parent: "outdoor" },
  { key: "trail-shoes", name: "Trail shoes", parent: "footwear" },
  { key: "home", name: "Home" },
  { key: "kitchen", name: "Kitchen", parent: "home" },
]

export const PRODUCTS: ProductPlan[] = [
  {
    key: "shoe",
    title: "Trail Runner",
    description: "Light, grippy and quick to dry: for paths that are not always paths.",
    category: "trail-shoes",
    prices: { usd: "120", eur: "119", jpy: "16000" },
  },
  {
    key: "boot",
    title: "Ridge Boot",
    description: "Full leather, a stiff sole and a collar that keeps the scree out.",
    category: "footwear",
    prices: { usd: "180", eur: "178.50", jpy: "24000" },
  },
  {
    key: "tent",
    title: "Two-Person Tent",
    description: "Up in four minutes, also in the dark. Two doors, so that nobody climbs over anybody.",
    category: "outdoor",
    prices: { usd: "240", eur: "238", jpy: "32000" },
  },
  {
    key: "jacket",
    title: "Down Jacket",
    description: "700-fill down under a shell that shrugs off the wind. Packs into its own pocket.",
    category: "outdoor",
    prices: { usd: "199.99", eur: "202.30", jpy: "27000" },
  },
  {
    key: "lamp",
    title: "Headlamp",
    description: "Four hundred lumens ahead, red light for the hut, thirty hours with one charge.",
    category: "outdoor",
    prices: { usd: "40", eur: "35.70", jpy: "5000" },
  },
  {
    key: "espresso",
    title: "Espresso Machine",
    description: "A heavy group, a quiet pump and steam when you want it. Ready in six minutes.",
    category: "kitchen",
    prices: { usd: "400", eur: "416.50", jpy: "54000" },
    unit_cost: { usd: "250.00", eur: "220.00", jpy: "34000" },
  },
  // Earns on its margin too, but nobody has entered what it costs: its commissions are held.
  {
    key: "grinder",
    title: "Coffee Grinder",
    description: "Steel burrs, forty settings, and a drawer that does not spill.",
    category: "kitchen",
    prices: { usd: "150", eur: "142.80", jpy: "20000" },
  },
  {
    key: "knife",
    title: "Chef's Knife",
    description: "Twenty centimetres of forged steel that hold their edge for a winter.",
    category: "kitchen",
    prices: { usd: "80", eur: "71.40", jpy: "11000" },
  },
  {
    key: "mug",
    title: "Enamel Mug",
    description: "Enamel on steel. Survives the rucksack, the camp fire and your children.",
    category: "kitchen",
    prices: { usd: "19.99", eur: "17.85", jpy: "2400" },
  },
  {
    key: "blanket",
    title: "Wool Blanket",
    description: "Woven from new wool in a mill that has done nothing else since 1911.",
    category: "home",
    prices: { usd: "95", eur: "95.20", jpy: "13000" },
  },
]

export interface MarketPlan {
  key: "us" | "eu" | "jp"
  name: string
  country: string
  currency: "usd" | "eur" | "jpy"
  shipping: string
  /** Percent, contained in every price. */
  vat?: string
}

export const MARKETS: MarketPlan[] = [
  { key: "us", name: "United States", country: "us", currency: "usd", shipping: "10" },
  { key: "eu", name: "Europe", country: "de", currency: "eur", shipping: "11.90", vat: "19" },
  { key: "jp", name: "Japan", country: "jp", currency: "jpy", shipping: "800" },
]

/** The second one has stricter settings and a rule of its own. */
export const CHANNELS = [
  { key: "web", name: "Web shop" },
  { key: "market", name: "Marketplace" },
] as const
export type ChannelKey = (typeof CHANNELS)[number]["key"]

export const PROMOTIONS = [
  // Bound to Ben's referral code later: whoever uses it was sent by Ben.
  { key: "ben", code: "BENCOOKS10", percent: "10" },
  { key: "welcome", code: "WELCOME10", percent: "10" },
] as const
