import { addCategory, addProduct, type TestProduct } from "../../support/catalogue"
import { commissionOf, untilPaid } from "../../support/commissions"
import { refund } from "../../support/payments"
import { addAffiliate, addRule, programmeOf, MANAGER, withCode, type TestAffiliate } from "../../support/programme"
import { describeWithStore } from "../../support/runner"
import { placeOrder } from "../../support/shopper"
import { openStore, type TestStore } from "../../support/store"
import { eventually } from "../../support/waiting"
import { refusalOf } from "./refusals"

interface OrderAnswer {
  affiliate_conversion: { commissions: { amount: string; entries: { kind: string; amount: string }[] }[] } | null
}
interface LineUp {
  seller_rules: Record<string, number>
  affiliate_commission_rules: { name: string; scope_ref_name: string | null; can_win: boolean; losses: { rule_name: string; depends_on: string | null }[] }[]
}
interface Codes {
  affiliate_referral_codes: { id: string; code: string; audit?: { action: string }[] }[]
  count: number
}

/** What the admin shows beside an order, a product and a promotion: each in one request. */
describeWithStore("widget reads", {}, (host) => {
  let store: TestStore
  let boot: TestProduct
  let ann: TestAffiliate
  let ben: TestAffiliate

  beforeAll(async () => {
    store = await openStore(host.baseUrl(), host.container())
    const shoes = await addCategory(store, "Shoes")
    const boots = await addCategory(store, "Boots", shoes)
    boot = await addProduct(store, { title: "Boot", prices: { usd: 100 }, category_ids: [boots] })
    ann = await addAffiliate(host.container(), { name: "Ann" })
    ben = await addAffiliate(host.container(), { name: "Ben" })
    await addRule(host.container())
    await addRule(host.container(), { name: "Shoes", scope: "category", scope_ref_id: shoes, rate: "0.12", currency_code: "eur" })
    await addRule(host.container(), { name: "Ann's own", scope: "affiliate", scope_ref_id: ann.id, rate: "0.2" })
  })
  const buy = (by?: TestAffiliate) =>
    placeOrder(store, { items: [{ variant_id: boot.variant_id, quantity: 1 }], onCart: by ? withCode(host.container(), by) : undefined })

  describe("beside an order", () => {
    const read = (orderId: string) => store.admin.get<OrderAnswer>(`/admin/affiliate-conversions/for-order/${orderId}`)

    it("100.00 at Ann's 20 %, 40.00 refunded: who, why, +20.00 and −8.00", async () => {
      const order = await buy(ann)
      await untilPaid(host.container(), order.id)
      await refund(store, order.id, { amount: 40 })
      await eventually(async () => expect(await commissionOf(host.container(), order.id)).toMatchObject({ amount: "1200" }))
      expect(await read(order.id)).toMatchObject({
        affiliate_conversion: {
          affiliate_name: "Ann",
          attribution_source: "code",
          attributions: [{ explanation: [{ kind: "code", outcome: "won", referral_code: ann.code }] }],
          commissions: [
            {
              amount: "12.00",
              explanation: { rules: [{ rule_name: "Ann's own" }] },
              entries: [{ kind: "accrual", amount: "20.00" }, { kind: "reversal", amount: "-8.00" }],
            },
          ],
        },
      })
    })

    it("Ben suspended: no commission, and the refusal says why; nobody's order: null", async () => {
      await programmeOf(host.container()).moveAffiliate(ben.id, "suspend", MANAGER)
      const refused = await buy(ben)
      await eventually(async () =>
        expect(await read(refused.id)).toMatchObject({
          affiliate_conversion: { refusal_code: "affiliate_not_active", refusals: [{ affiliate_id: ben.id }], attributions: [], commissions: [] },
        })
      )
      expect(await read((await buy()).id)).toEqual({ affiliate_conversion: null })
    })
  })

  describe("beside a product", () => {
    const read = (productId: string) => store.admin.get<LineUp>(`/admin/affiliate-commission-rules/for-product/${productId}`)

    it("its category's ancestor (in EUR), Ann's own, then global, which loses to Ann's where Ann sells and in EUR", async () => {
      const { affiliate_commission_rules: rules, seller_rules } = await read(boot.id)
      expect(rules.map(({ name, scope_ref_name, can_win }) => [name, scope_ref_name, can_win])).toEqual([
        ["Shoes", "Shoes", true],
        ["Ann's own", "Ann", true],
        ["Ten percent", null, true],
      ])
      expect(rules[2]?.losses).toMatchObject([
        { rule_name: "Shoes", depends_on: null, currency_code: "eur" },
        { rule_name: "Ann's own", depends_on: "affiliate", currency_code: null },
      ])
      expect(seller_rules).toEqual({ affiliate: 1, org: 0, channel: 0 })
    })

    it("25 affiliates with rules of their own: 20 listed, 25 counted", async () => {
      for (let number = 1; number < 25; number += 1) {
        const { id } = await addAffiliate(host.container(), { name: `Partner ${number}`, tax: false })
        await addRule(host.container(), { name: `Own ${number}`, scope: "affiliate", scope_ref_id: id })
      }
      const { affiliate_commission_rules: rules, seller_rules } = await read(boot.id)
      expect([rules.length, seller_rules.affiliate]).toEqual([22, 25])
    })

    it("no such product: 404", async () => {
      expect(await refusalOf(read("prod_none"))).toEqual({ status: 404, message: "Product with id prod_none was not found." })
    })
  })

  describe("beside a promotion", () => {
    const PATH = "/admin/affiliate-referral-codes"
    const list = (query: Record<string, string | boolean> = {}) => store.admin.get<Codes>(PATH, query)

    it("the code that a promotion is bound to, with 2 clicks and 1 conversion", async () => {
      const { promotion } = await store.admin.post<{ promotion: { id: string } }>("/admin/promotions", {
        code: "TENOFF",
        type: "standard",
        status: "active",
        application_method: { type: "percentage", target_type: "order", value: 10 },
      })
      const service = programmeOf(host.container())
      const id = await service.createReferralCode({ affiliate_id: ann.id, code: "ANNSCOUPON", promotion_id: promotion.id }, MANAGER)
      await service.recordClick({ code: "ANNSCOUPON" })
      await service.recordClick({ code: "annscoupon" })
      const order = await placeOrder(store, { items: [{ variant_id: boot.variant_id, quantity: 1 }], promo_codes: ["TENOFF"] })
      await untilPaid(host.container(), order.id)
      expect(await list({ promotion_id: promotion.id })).toMatchObject({
        count: 1,
        affiliate_referral_codes: [{ id, code: "ANNSCOUPON", affiliate_name: "Ann", affiliate_status: "active", clicks: 2, conversions: 1 }],
      })
      const { affiliate_referral_code } = await store.admin.get<{ affiliate_referral_code: Codes["affiliate_referral_codes"][number] }>(`${PATH}/${id}`)
      expect(affiliate_referral_code.audit?.map(({ action }) => action)).toEqual(["create"])
    })

    it("found by a part of the code or the affiliate's name, by affiliate, and by being off", async () => {
      const { affiliate_referral_codes } = await list({ q: "ben" })
      expect(affiliate_referral_codes.map(({ code }) => code)).toEqual([ben.code])
      expect(await list({ q: ann.code.toLowerCase() })).toMatchObject({ affiliate_referral_codes: [{ code: ann.code }] })
      await programmeOf(host.container()).editReferralCode({ affiliate_id: ben.id, id: affiliate_referral_codes[0]?.id ?? "" }, { is_active: false }, MANAGER)
      expect(await list({ is_active: false })).toMatchObject({ count: 1, affiliate_referral_codes: [{ code: ben.code }] })
      expect(await list({ affiliate_id: ben.id, is_active: true })).toMatchObject({ count: 0 })
      expect(await list({ order: "code", limit: "1" })).toMatchObject({ count: 2, affiliate_referral_codes: [{ code: [ann.code, ben.code].sort()[0] }] })
      expect(await refusalOf(store.admin.get(`${PATH}/affcode_none`))).toMatchObject({ status: 404 })
    })
  })
})
