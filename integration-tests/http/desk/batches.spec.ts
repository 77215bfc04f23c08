import type { Http } from "../../support/http"
import { ledgerOf, addAffiliate, addRule, MANAGER, programmeOf, violations, withCode, type TestAffiliate } from "../../support/programme"
import { addProduct } from "../../support/catalogue"
import { commissionOf, untilPaid } from "../../support/commissions"
import { describeWithStore } from "../../support/runner"
import { placeOrder } from "../../support/shopper"
import { openStore, type TestStore } from "../../support/store"
import { eventually } from "../../support/waiting"
import { recordEvents } from "../programme/recorded-events"
import { refusalOf } from "../programme/refusals"

interface Results {
  results: { id: string; outcome: "moved" | "refused"; message: string | null }[]
}

describeWithStore("Batches", {}, (host) => {
  let store: TestStore
  let admin: Http
  let ann: TestAffiliate
  let variantId: string

  beforeAll(async () => {
    store = await openStore(host.baseUrl(), host.container())
    admin = store.admin
    await addRule(host.container())
    variantId = (await addProduct(store, { title: "Of 100", prices: { usd: 100 } })).variant_id
    ann = await addAffiliate(host.container(), { name: "Ann", email: "ann@shop.test" })
  })

  describe("of affiliates", () => {
    const batch = (body: object) => admin.post<Results>("/admin/affiliates/batch", body)
    const enrol = (name: string) => programmeOf(host.container()).enrolAffiliate({ name, email: `${name}@affiliates.test` }, MANAGER)
    const statusOf = async (id: string) => (await admin.get<{ affiliate: { status: string } }>(`/admin/affiliates/${id}`)).affiliate.status

    it("two pending, one active, one unknown, one twice: two move, two are refused in the words of the single move", async () => {
      const [amy, ben, cyd] = [await enrol("amy"), await enrol("ben"), await enrol("cyd")]
      await programmeOf(host.container()).moveAffiliate(cyd, "approve", MANAGER)
      const { results } = await batch({ action: "approve", ids: [amy, cyd, "aff_none", ben, amy] })
      expect(results).toEqual([
        { id: amy, outcome: "moved", message: null },
        { id: cyd, outcome: "refused", message: expect.stringContaining("from active to active") },
        { id: "aff_none", outcome: "refused", message: "Affiliate with id aff_none was not found." },
        { id: ben, outcome: "moved", message: null },
      ])
      expect(await Promise.all([amy, ben, cyd].map(statusOf))).toEqual(["active", "active", "active"])
    })

    it("the reason is in the trail of each, and each is said to the world", async () => {
      const ids = [await enrol("dee"), await enrol("eve")]
      const events = await recordEvents(host.container(), async () => {
        await batch({ action: "reject", ids, reason: "No site" })
      })
      for (const id of ids) {
        const trail = await programmeOf(host.container()).listAuditTrail("affiliate", id)
        expect(trail.at(-1)).toMatchObject({ action: "reject", reason: "No site" })
      }
      expect(events.filter(({ name }) => name === "affiliate.rejected").map(({ data }) => (data as { id: string }).id)).toEqual(ids)
    })

    it("without a reason nobody is rejected; an unknown action, no ids and 101 of them are a 400", async () => {
      const id = await enrol("fay")
      expect((await batch({ action: "reject", ids: [id] })).results).toEqual([{ id, outcome: "refused", message: expect.stringContaining("'reason' is required") }])
      expect(await statusOf(id)).toBe("pending")
      for (const wrong of [{ action: "erase", ids: [id] }, { action: "approve", ids: [] }, { action: "approve", ids: Array.from({ length: 101 }, (_, i) => `aff_${i}`) }]) {
        expect((await refusalOf(batch(wrong))).status).toBe(400)
      }
    })
  })

  describe("of commissions", () => {
    const batch = (body: object) => admin.post<Results>("/admin/affiliate-commissions/batch", body)
    const order = async (email?: string) => {
      const { id } = await placeOrder(store, { items: [{ variant_id: variantId, quantity: 1 }], onCart: withCode(host.container(), ann), ...(email ? { email } : {}) })
      return id
    }
    const commission = async (orderId: string) => {
      await eventually(async () => {
        await commissionOf(host.container(), orderId)
      })
      return commissionOf(host.container(), orderId)
    }

    afterEach(async () => expect(await violations(host.container())).toEqual([]))

    it("a paid one is approved though a canceled one beside it is refused", async () => {
      const [paid, canceled] = [await order(), await order()]
      await Promise.all([paid, canceled].map((id) => untilPaid(host.container(), id)))
      await admin.post(`/admin/orders/${canceled}/cancel`)
      await eventually(async () => expect((await ledgerOf(host.container(), ann)).at(-1)).toBe("reversal -1000"))
      const ids = [(await commission(canceled)).id, (await commission(paid)).id]
      expect(await batch({ action: "approve", ids })).toMatchObject({ results: [{ outcome: "refused", message: expect.stringContaining("not paid") }, { outcome: "moved" }] })
      expect((await commission(paid)).status).toBe("approved")
    })

    it("two held ones are denied for one reason; clearing one posts its 10.00", async () => {
      const held = await Promise.all([await order("ann+a@shop.test"), await order("ann+b@shop.test")].map(commission))
      const ids = held.map(({ id }) => id)
      expect(await batch({ action: "deny", ids, reason: "Her own orders" })).toMatchObject({ results: [{ outcome: "moved" }, { outcome: "moved" }] })
      const [first = ""] = ids
      expect(await batch({ action: "reopen", ids: [first], reason: "She called" })).toMatchObject({ results: [{ outcome: "moved" }] })
      expect(await batch({ action: "approve", ids, reason: "A gift" })).toMatchObject({
        results: [{ id: first, outcome: "moved" }, { outcome: "refused", message: expect.stringContaining("from denied to") }],
      })
      expect(await ledgerOf(host.container(), ann)).toEqual(["accrual 1000"])
    })
  })
})
