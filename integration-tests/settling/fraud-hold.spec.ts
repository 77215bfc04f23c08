import type { HttpTypes } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { moveCommissionsWorkflow } from "../../src/workflows/commissions/workflows/move-commissions"
import type { CommissionAction } from "../../src/modules/affiliate/domain/settlement/commission-actions"
import { addProduct, type TestProduct } from "../support/catalogue"
import { balanceOf, commissionOf } from "../support/commissions"
import { refund } from "../support/payments"
import { inDays, payoutsOf, prepare } from "../support/payout-run"
import { addAffiliate, addRule, ledgerOf, MANAGER, programmeOf, violations, withCode, type TestAffiliate } from "../support/programme"
import { describeWithStore } from "../support/runner"
import { placeOrder, type OrderInput } from "../support/shopper"
import { openStore, US, type TestStore } from "../support/store"
import { eventually } from "../support/waiting"

const ACTOR = { id: MANAGER.id, reason: "Looked at it" }

/** What the fraud guard or a missing cost holds, and what a person makes of it. 10 % of 100.00. */
describeWithStore("Held commissions", {}, (host) => {
  let store: TestStore
  let hundred: TestProduct
  let ann: TestAffiliate
  let ben: TestAffiliate

  beforeAll(async () => {
    store = await openStore(host.baseUrl(), host.container(), [US])
    hundred = await addProduct(store, { title: "Of 100", prices: { usd: 100 } })
    ann = await addAffiliate(host.container(), { name: "Ann", email: "ann@affiliates.test" })
    ben = await addAffiliate(host.container(), { name: "Ben", email: "ben@affiliates.test" })
    await addRule(host.container())
  })
  afterEach(async () => {
    await host.waitForWorkflows()
    expect(await violations(host.container())).toEqual([])
  })

  const service = () => programmeOf(host.container())
  const ledger = (of = ann) => ledgerOf(host.container(), of)
  const books = (expected: string[], of = ann) => eventually(async () => expect(await ledger(of)).toEqual(expected))
  const order = (more: Partial<OrderInput>, by = ann) =>
    placeOrder(store, { items: [{ variant_id: hundred.variant_id, quantity: 1 }], onCart: withCode(host.container(), by), ...more })
  const say = (id: string, action: CommissionAction, actor: { id: string; reason: string | null } = ACTOR) =>
    moveCommissionsWorkflow(host.container()).run({ input: { ids: [id], action, actor } })
  /** Waits until the order was seen, and the hold with it. */
  const held = async (orderId: string, amount: string) => {
    await eventually(async () => expect(await commissionOf(host.container(), orderId)).toMatchObject({ status: "pending_review", held_amount: amount }))
    return commissionOf(host.container(), orderId)
  }
  const anns = async () => held((await order({ email: "Ann+deals@Affiliates.test" })).id, "1000")

  describe("self-referral", () => {
    it("ann+deals@ buys through Ann's code → held, 10.00 held, nothing posted, nothing swept", async () => {
      const commission = await anns()
      expect(commission).toMatchObject({ hold_reason: "fraud", amount: "0" })
      expect(await ledger()).toEqual([])
      expect(await balanceOf(host.container(), ann)).toMatchObject({ held: "1000", pending: "0", approved: "0", balance: "0" })
      expect(await service().matureCommissions(inDays(30))).toEqual([])
      expect(await payoutsOf(host.container(), await prepare(host.container()))).toEqual([])
      const trail = await service().listAuditTrail("commission", commission.id)
      expect(trail[0]).toMatchObject({ action: "hold", to_state: "pending_review", data: { held: true } })
      expect(JSON.stringify(trail[0]?.data)).toContain("self_referral")
    })

    it("another address at the checkout does not hide whose account it is → held", async () => {
      const onCart = async (cart: { id: string }) => {
        await withCode(host.container(), ann)(cart)
        const account = await host.container().resolve(Modules.CUSTOMER).createCustomers({ email: "ann@affiliates.test" })
        await host.container().resolve(Modules.CART).updateCarts(cart.id, { customer_id: account.id })
      }
      await held((await order({ email: "somebody@else.test", onCart })).id, "1000")
    })

    it("an organisation's member buys through the organisation's code → held", async () => {
      const org_id = await service().createOrg({ name: "Club" }, MANAGER)
      await service().addOrgMember(org_id, { email: "member@club.test" }, MANAGER)
      const club = await addAffiliate(host.container(), { name: "Club", org_id })
      await held((await order({ email: "member@club.test" }, club)).id, "1000")
    })

    it("Ann buys through Ben's code → not held: 10.00 for Ben", async () => {
      const placed = await order({ email: "ann@affiliates.test" }, ben)
      await books(["accrual 1000"], ben)
      expect(await commissionOf(host.container(), placed.id)).toMatchObject({ status: "pending", affiliate_id: ben.id })
    })
  })

  describe("too fast", () => {
    const byClick = async (cart: { id: string }) => {
      const { token } = await service().recordClick({ code: ann.code })
      await service().attachTouchpoint({ cart_id: cart.id, token, revive: true })
    }

    it("a click seconds before the order → held; the same threshold at 1 s → not held", async () => {
      const placed = await order({ onCart: byClick })
      expect(await held(placed.id, "1000")).toMatchObject({ hold_reason: "fraud" })
      await service().changeSettings(store.sales_channel_id, { fraud: { signals: { conversion_too_fast: { weight: 0 } } } }, MANAGER)
      await order({ onCart: byClick })
      await books(["accrual 1000"])
    })
  })

  describe("a person decides", () => {
    it("approved with a reason → 10.00 posted in their name, pending; without one → refused", async () => {
      const { id, order_id } = await anns()
      await expect(say(id, "approve", { id: MANAGER.id, reason: null })).rejects.toMatchObject({ message: expect.stringContaining("reason") })
      await say(id, "approve")
      expect(await ledger()).toEqual(["accrual 1000"])
      expect(await commissionOf(host.container(), order_id ?? "")).toMatchObject({ status: "pending", held_amount: "0" })
      expect(await balanceOf(host.container(), ann)).toMatchObject({ held: "0", pending: "1000" })
      const { rows } = await service().listEntries({ affiliate_id: ann.id }, { limit: 1, offset: 0, descending: true })
      expect(rows[0]).toMatchObject({ actor_id: ACTOR.id, reason: ACTOR.reason })
    })

    it("denied → never posts, not even after a refund; reopened → held again; approved → 6.00", async () => {
      const { id, order_id } = await anns()
      await expect(say(id, "deny", { id: MANAGER.id, reason: "" })).rejects.toMatchObject({ message: expect.stringContaining("reason") })
      await say(id, "deny")
      expect(await balanceOf(host.container(), ann)).toMatchObject({ held: "0", balance: "0" })
      await refund(store, order_id ?? "", { amount: 40 })
      await host.waitForWorkflows()
      expect(await ledger()).toEqual([])
      await say(id, "reopen")
      await held(order_id ?? "", "600")
      await say(id, "approve")
      expect(await ledger()).toEqual(["accrual 600"])
      const trail = await service().listAuditTrail("commission", id)
      expect(trail.map(({ action, actor_id }) => `${action} ${actor_id}`)).toEqual([
        "hold system",
        `deny ${ACTOR.id}`,
        `reopen ${ACTOR.id}`,
        `approve ${ACTOR.id}`,
      ])
    })

    it("40.00 refunded while it is held → 6.00 held", async () => {
      const { order_id } = await anns()
      await refund(store, order_id ?? "", { amount: 40 })
      await held(order_id ?? "", "600")
      expect(await ledger()).toEqual([])
    })

    it("approved and denied at the same moment → one of the two, and the books follow it", async () => {
      const { id, order_id } = await anns()
      const outcomes = await Promise.allSettled([say(id, "approve"), say(id, "deny")])
      expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
      const { status, amount } = await commissionOf(host.container(), order_id ?? "")
      expect([`pending 1000`, `denied 0`]).toContain(`${status} ${amount}`)
    })
  })

  describe("gross margin", () => {
    it("a missing cost → held, naming the variant; not approved until it is set; 100.00 − 60.00 → 4.00", async () => {
      await addRule(host.container(), { name: "Of the margin", basis: "gross_margin" })
      const { id, order_id } = await held((await order({})).id, "0")
      expect(await commissionOf(host.container(), order_id ?? "")).toMatchObject({ hold_reason: "missing_cost" })
      const trail = await service().listAuditTrail("commission", id)
      expect(trail[0]?.reason).toContain(hundred.variant_id)
      await expect(say(id, "approve")).rejects.toMatchObject({ message: expect.stringContaining(hundred.variant_id) })
      expect(await ledger()).toEqual([])

      await store.admin.post<HttpTypes.AdminProductResponse>(`/admin/products/${hundred.id}/variants/${hundred.variant_id}`, {
        metadata: { unit_cost: "60.00" },
      })
      await say(id, "approve")
      expect(await ledger()).toEqual(["accrual 400"])
    })

    it("the cost is frozen when the line is first seen: dearer later, refunded 20.00 → 2.00 (80.00 − 60.00)", async () => {
      await addRule(host.container(), { name: "Of the margin", basis: "gross_margin" })
      const cost = (unit_cost: string) =>
        store.admin.post(`/admin/products/${hundred.id}/variants/${hundred.variant_id}`, { metadata: { unit_cost } })
      await cost("60")
      const placed = await order({})
      await books(["accrual 400"])
      await cost("90")
      await refund(store, placed.id, { amount: 20 })
      await books(["accrual 400", "reversal -200"])
    })
  })
})
