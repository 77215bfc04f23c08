/** Who takes part: approved, unless something else is said. */
export interface AffiliatePlan {
  key: string
  name: string
  email: string
  kind: "individual" | "org"
  base_currency_code: "usd" | "eur" | "jpy"
  /** Belongs to the organisation (there is one: ORG). */
  in_org?: boolean
  /** A code of their own choice beside the generated one. */
  chosen_code?: string
  tax_form: "w9" | "w8ben" | "w8bene"
  /** How far the tax document got. Without a verified one nobody is paid. */
  tax_document: "verified" | "missing"
  rejected_because?: string
  /** Nobody has decided yet: the application waits in the admin. */
  is_undecided?: boolean
}

/** The first version; whoever applies agrees to it. */
export const TERMS = {
  title: "Partner terms",
  body: `# What we ask of you

Say openly that you earn when your readers buy: a short “advertisement” or “affiliate link” is enough.

- No bids on our name in search engines
- No coupons that we did not give you
- No mails to people who did not ask for them

# What you get

Commission is **yours** when the order is paid and the time for returns is over. What a customer sends back is taken back.

# Leaving

Either of us can end this at any time. What you earned until then is paid.`,
}

export const ORG = {
  name: "Trailblazers Media",
  base_currency_code: "eur",
  members: [
    { name: "Tomas Riha", email: "tomas@trailblazers.example", role: "owner" },
    { name: "Elena Sousa", email: "elena@trailblazers.example", role: "member" },
  ],
} as const

const person = { kind: "individual", tax_form: "w8ben", tax_document: "verified" } as const

export const AFFILIATES: AffiliatePlan[] = [
  { ...person, key: "ada", name: "Ada Lindqvist", email: "ada@trailnotes.example", base_currency_code: "usd", chosen_code: "ADA-TRAILS", tax_form: "w9" },
  { ...person, key: "ben", name: "Ben Okafor", email: "ben@bencooks.example", base_currency_code: "usd", chosen_code: "BENCOOKS", tax_form: "w9" },
  { ...person, key: "chiyo", name: "Chiyo Tanaka", email: "chiyo@yamahike.example", base_currency_code: "jpy", chosen_code: "YAMA" },
  { ...person, key: "dario", name: "Dario Conti", email: "dario.conti@montagna.example", base_currency_code: "eur" },
  { ...person, key: "trail", name: "Trailblazers Media", email: "office@trailblazers.example", kind: "org", tax_form: "w8bene", base_currency_code: "eur", in_org: true, chosen_code: "TRAILBLAZERS" },
  { ...person, key: "elena", name: "Elena Sousa", email: "elena@trailblazers.example", base_currency_code: "eur", in_org: true },
  { ...person, key: "greta", name: "Greta Holm", email: "greta@fjellby.example", base_currency_code: "eur", tax_document: "missing" },
  { ...person, key: "hugo", name: "Hugo Blanc", email: "hugo@dealspotter.example", base_currency_code: "usd" },
  { ...person, key: "juno", name: "Juno Park", email: "juno@smallthings.example", base_currency_code: "usd", chosen_code: "JUNO" },
  { ...person, key: "ivan", name: "Ivan Petrov", email: "ivan@coupons4u.example", base_currency_code: "usd", rejected_because: "The site lists stolen coupon codes." },
  { ...person, key: "kofi", name: "Kofi Mensah", email: "kofi@harmattanhikes.example", base_currency_code: "usd", is_undecided: true },
]
