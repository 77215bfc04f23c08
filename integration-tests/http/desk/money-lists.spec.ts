import type { Http, Query } from "../../support/http"
import { PAYMENT_STATUSES } from "../../../src/modules/affiliate/domain/settlement/payment-status"
import { payOut, payoutOf, prepare } from "../../support/payout-run"
import { addAffiliate, addRule, type TestAffiliate } from "../../support/programme"
import { describeWithStore } from "../../support/runner"
import { NO_HOLD, retell, sell, sellAndMature } from "../../support/sales"
import { signInAdmin } from "../../support/store"

interface Commission {
  order_id: string
  payment_status: string
  hold_reason: string | null
  fraud_signals: { key: string; score: number; detail: string }[]
}

/** Ann's two sales, one of them to herself, and Ben's one; 10 % of 100.00 each. */
describeWithStore("The lists of commissions, conversions and payouts", { pluginOptions: NO_HOLD }, (host) => {
  let admin: Http
  let ann: TestAffiliate
  let ben: TestAffiliate
  let annsOrder: string
  let annsOwn: string
  let bensOrder: string
  let rule: string
  const ordersIn = async (resource: "commissions" | "conversions", query: Query) => {
    const answer = await admin.get<Record<string, { order_id: string }[]> & { count: number }>(`/admin/affiliate-${resource}`, query)
    const rows = answer[`affiliate_${resource}`] ?? []
    expect(answer.count).toBe(rows.length)
    return rows.map(({ order_id }) => order_id).sort()
  }

  beforeAll(async () => {
    const container = host.container()
    admin = await signInAdmin(host.baseUrl(), container)
    rule = await addRule(container)
    ann = await addAffiliate(container, { name: "Ann 100%", email: "ann@affiliates.test" })
    ben = await addAffiliate(container, { name: "Ben", email: "ben@affiliates.test" })
    annsOrder = await sell(container, ann, { by_code: true, display_id: "1001", sales_channel_id: "sc_web" })
    annsOwn = await sell(container, ann, { by_code: true, display_id: "1002", sales_channel_id: "sc_web", buyer_emails: ["ann+deals@affiliates.test"] })
    bensOrder = await sellAndMature(container, ben, { display_id: "11001", sales_channel_id: "sc_shop" })
  })

  it("a held commission says in words which signals fired; one that is clean says none", async () => {
    const { affiliate_commissions: held } = await admin.get<{ affiliate_commissions: Commission[] }>("/admin/affiliate-commissions", { hold_reason: "fraud" })
    expect(held).toMatchObject([{ order_id: annsOwn, hold_reason: "fraud", fraud_signals: [{ key: "self_referral", score: 100 }] }])
    expect(held[0]?.fraud_signals[0]?.detail).toMatch(/^[A-Z].*\.$/)
    const { affiliate_commissions: clean } = await admin.get<{ affiliate_commissions: Commission[] }>("/admin/affiliate-commissions", { order_id: annsOrder })
    expect(clean).toMatchObject([{ hold_reason: null, fraud_signals: [] }])
  })

  for (const resource of ["commissions", "conversions"] as const) {
    it(`${resource}: by an order's number, whole, with or without its sign; by part of a name, whose % is no wildcard`, async () => {
      expect(await ordersIn(resource, { q: "1001" })).toEqual([annsOrder])
      expect(await ordersIn(resource, { q: "#1002" })).toEqual([annsOwn])
      expect(await ordersIn(resource, { q: "ben" })).toEqual([bensOrder])
      expect(await ordersIn(resource, { q: "100%" })).toEqual([annsOrder, annsOwn].sort())
      expect(await ordersIn(resource, { q: "b%n" })).toEqual([])
    })

    it(`${resource}: by when the order was placed`, async () => {
      expect(await ordersIn(resource, { "placed_at[$gte]": "2020-01-01T00:00:00Z" })).toHaveLength(3)
      expect(await ordersIn(resource, { "placed_at[$lt]": "2020-01-01T00:00:00Z" })).toEqual([])
    })
  }

  it("commissions: by sales channel", async () => {
    expect(await ordersIn("commissions", { sales_channel_id: "sc_shop" })).toEqual([bensOrder])
    expect(await ordersIn("commissions", { "sales_channel_id[]": "sc_web", affiliate_id: ann.id })).toEqual([annsOrder, annsOwn].sort())
  })

  it("commissions: by the rule that won a line", async () => {
    expect(await ordersIn("commissions", { rule_id: rule })).toHaveLength(3)
    expect(await ordersIn("commissions", { rule_id: "affrule_none" })).toEqual([])
  })

  it("commissions: by how far their money got, each status alone and as each commission says of itself", async () => {
    const container = host.container()
    const partner = (name: string) => addAffiliate(container, { name, email: `${name}@affiliates.test` })
    const paidTo = async (name: string) => {
      const affiliate = await partner(name)
      const order = await sellAndMature(container, affiliate)
      await payOut(container, { affiliates: [affiliate] })
      return order
    }
    const [paid, overpaid, partly] = [await paidTo("cara"), await paidTo("dan"), await paidTo("eve")]
    await retell(container, overpaid, { lines: { a: "50" } })
    await retell(container, partly, { lines: { a: "100", b: "100" } })
    const reversed = await sell(container, await partner("fay"))
    await retell(container, reversed, { lines: {} })
    const gus = await partner("gus")
    const swept = await sellAndMature(container, gus)
    await prepare(container, { affiliates: [gus] })

    const expected = { none: [annsOwn], owed: [annsOrder, bensOrder].sort(), in_payout: [swept], partially_paid: [partly], paid: [paid], reversed: [reversed], overpaid: [overpaid] }
    for (const payment_status of PAYMENT_STATUSES) {
      expect([payment_status, await ordersIn("commissions", { payment_status })]).toEqual([payment_status, expected[payment_status]])
      const { affiliate_commissions } = await admin.get<{ affiliate_commissions: Commission[] }>("/admin/affiliate-commissions", { payment_status })
      expect(affiliate_commissions.every((commission) => commission.payment_status === payment_status)).toBe(true)
    }
    expect(await ordersIn("commissions", { "payment_status[]": "overpaid", affiliate_id: ann.id })).toEqual([])
  })

  it("payouts: by name, email, reference token and the bank's reference", async () => {
    const { id, reference_token } = await payoutOf(host.container(), await payOut(host.container(), { affiliates: [ben] }))
    const found = async (q: string) =>
      (await admin.get<{ affiliate_payouts: { id: string }[] }>("/admin/affiliate-payouts", { q })).affiliate_payouts.map((payout) => payout.id)
    for (const q of ["ben", "BEN@affiliates", reference_token.toLowerCase(), `BANK-${reference_token}`]) {
      expect([q, await found(q)]).toEqual([q, [id]])
    }
    expect(await found("ann")).toEqual([])
  })
})
