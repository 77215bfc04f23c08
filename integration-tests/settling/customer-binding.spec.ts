import { Client } from "pg"
import { settleOrderWorkflow } from "../../src/workflows/conversions/workflows/settle-order"
import { bindCustomersFor, bindingsOf } from "../support/bindings"
import { dropEvents } from "../support/bus"
import { addProduct, type TestProduct } from "../support/catalogue"
import { commissionsOf } from "../support/commissions"
import { addAffiliate, addRule, MANAGER, programmeOf, violations, withCode, type TestAffiliate } from "../support/programme"
import { describeWithStore } from "../support/runner"
import { fetchOrder, placeOrder } from "../support/shopper"
import { openStore, type TestStore } from "../support/store"
import { eventually } from "../support/waiting"

const DAY_MS = 86_400_000

/** Orders of 100.00 at 10 %: Ann brings the customer first. */
describeWithStore("A customer stays with the affiliate", {}, (host) => {
  let store: TestStore
  let hundred: TestProduct
  let ann: TestAffiliate
  let ben: TestAffiliate

  beforeAll(async () => {
    store = await openStore(host.baseUrl(), host.container())
    hundred = await addProduct(store, { title: "Of 100", prices: { usd: 100 } })
    ann = await addAffiliate(host.container(), { name: "Ann", email: "ann@affiliates.test" })
    ben = await addAffiliate(host.container(), { name: "Ben" })
    await addRule(host.container())
    await bindCustomersFor(host.container(), { mode: "lifetime" })
  })
  afterEach(async () => {
    await host.waitForWorkflows()
    expect(await violations(host.container())).toEqual([])
  })

  /** Placed and settled: what the events would have done is done here, so that nothing has to be waited for. */
  const buy = async ({ by, email = "carl@example.com" }: { by?: TestAffiliate; email?: string } = {}) => {
    const order = await place({ by, email })
    await settle(order.id)
    return order
  }
  const place = async ({ by, email }: { by?: TestAffiliate; email?: string }) => {
    const restore = dropEvents(host.container())
    const items = [{ variant_id: hundred.variant_id, quantity: 1 }]
    const order = await placeOrder(store, { items, email, onCart: by ? withCode(host.container(), by) : undefined }).finally(restore)
    const { customer_id } = (await store.admin.get<{ order: { customer_id: string } }>(`/admin/orders/${order.id}`, { fields: "id,customer_id" })).order
    return { id: order.id, customer_id }
  }
  const settle = (order_id: string) => settleOrderWorkflow(host.container()).run({ input: { order_id } })
  const conversionOf = async (order: { id: string }) => {
    const service = programmeOf(host.container())
    const { rows } = await service.listConversionPage({ order_id: order.id }, { limit: 1, offset: 0, order: "placed_at" })
    return rows[0] ? service.retrieveConversionDetail(rows[0].id) : null
  }
  const backdate = async (order: { customer_id: string }, expiresAt: Date) => {
    const client = new Client(host.databaseUrl)
    await client.connect()
    await client.query("update affiliate_customer_binding set bound_at = $2::timestamptz - interval '30 days', expires_at = $2 where customer_id = $1", [
      order.customer_id,
      expiresAt,
    ])
    await client.end()
  }

  it("Ann's code on the first order binds; the second, with no link, is hers too: 10.00 each", async () => {
    const first = await buy({ by: ann })
    const [binding] = await bindingsOf(host.container(), first)
    expect(binding).toMatchObject({ affiliate_id: ann.id, referral_code: ann.code, order_id: first.id, source: "code", is_live: true, expires_at: null })
    const second = await buy()
    expect(await commissionsOf(host.container(), second.id)).toMatchObject([{ affiliate_id: ann.id, amount: "1000", status: "pending" }])
    expect(await conversionOf(second)).toMatchObject({
      attribution_source: "customer",
      attributions: [{ source: "customer", model: null, explanation: [{ kind: "customer", referral_code: ann.code, outcome: "won" }] }],
    })
    expect(await bindingsOf(host.container(), first)).toHaveLength(1)
  })

  it("Ben's code on the second order earns it for Ben, and the third, with no link, is Ann's again", async () => {
    const first = await buy({ by: ann })
    expect(await conversionOf(await buy({ by: ben }))).toMatchObject({ affiliate_id: ben.id, attribution_source: "code" })
    expect(await conversionOf(await buy())).toMatchObject({ affiliate_id: ann.id, attribution_source: "customer" })
    expect(await bindingsOf(host.container(), first)).toMatchObject([{ affiliate_id: ann.id }])
  })

  it("somebody else's order with no link stays nobody's", async () => {
    await buy({ by: ann })
    expect(await conversionOf(await buy({ email: "dora@example.com" }))).toBeNull()
  })

  it("bound for 30 days that are over: nobody's; then Ben's order binds to Ben and ends what Ann had", async () => {
    await bindCustomersFor(host.container(), { mode: "days", days: 30 })
    const first = await buy({ by: ann })
    const [fresh] = await bindingsOf(host.container(), first)
    expect((fresh?.expires_at?.getTime() ?? 0) - (fresh?.bound_at.getTime() ?? 0)).toBe(30 * DAY_MS)
    await backdate(first, new Date(Date.now() - 60_000))
    expect(await conversionOf(await buy())).toBeNull()
    await buy({ by: ben })
    const [old, now] = await bindingsOf(host.container(), first)
    expect(old).toMatchObject({ affiliate_id: ann.id, is_live: false, ended_by: "system" })
    expect(now).toMatchObject({ affiliate_id: ben.id, is_live: true })
    const trail = await programmeOf(host.container()).listAuditTrail("customer_binding", old?.id ?? "")
    expect(trail.map(({ action }) => action)).toEqual(["bind", "end"])
  })

  it("an order settled after the binding ended still counts as of its placement", async () => {
    const first = await buy({ by: ann })
    const late = await place({ email: "carl@example.com" })
    const [binding] = await bindingsOf(host.container(), first)
    await programmeOf(host.container()).endCustomerBinding(binding?.id ?? "", "Asked for", MANAGER)
    await settle(late.id)
    expect(await conversionOf(late)).toMatchObject({ affiliate_id: ann.id, attribution_source: "customer" })
    expect(await conversionOf(await buy())).toBeNull()
  })

  it("suspended, Ann earns nothing on her customer and the refusal says so; reinstated, she does again", async () => {
    await buy({ by: ann })
    const service = programmeOf(host.container())
    await service.moveAffiliate(ann.id, "suspend", MANAGER)
    expect(await conversionOf(await buy())).toMatchObject({
      affiliate_id: null,
      refusal_code: "affiliate_not_active",
      refusals: [{ code: "affiliate_not_active", affiliate_id: ann.id, referral_code: ann.code }],
    })
    await service.moveAffiliate(ann.id, "reinstate", MANAGER)
    expect(await conversionOf(await buy())).toMatchObject({ affiliate_id: ann.id })
  })

  it("switched off in the channel: `binding_off`, and no order binds; the binding counts again when it is back", async () => {
    const first = await buy({ by: ann })
    await bindCustomersFor(host.container(), { mode: "off" }, store.sales_channel_id)
    expect(await conversionOf(await buy())).toMatchObject({ affiliate_id: null, refusal_code: "binding_off" })
    const other = await buy({ by: ben, email: "dora@example.com" })
    expect(await bindingsOf(host.container(), other)).toEqual([])
    await programmeOf(host.container()).resetSettings(store.sales_channel_id, MANAGER)
    expect(await conversionOf(await buy())).toMatchObject({ affiliate_id: ann.id })
    expect(await bindingsOf(host.container(), first)).toHaveLength(1)
  })

  it("what the fraud guard holds binds nobody: Ann's own purchase through her code", async () => {
    const own = await buy({ by: ann, email: "ann@affiliates.test" })
    expect(await commissionsOf(host.container(), own.id)).toMatchObject([{ hold_reason: "fraud" }])
    expect(await bindingsOf(host.container(), own)).toEqual([])
  })

  it("bound by hand to herself, Ann's order with no link is held as self-referral", async () => {
    const { customer_id } = await buy({ email: "ann@affiliates.test" })
    await programmeOf(host.container()).bindCustomer({ customer_id, affiliate_id: ann.id, reason: "By mistake" }, MANAGER)
    const order = await buy({ email: "ann@affiliates.test" })
    expect(await commissionsOf(host.container(), order.id)).toMatchObject([{ affiliate_id: ann.id, hold_reason: "fraud", amount: "0" }])
  })

  it("two first orders settled at once, by Ann and by Ben: bound once, and once in the trail", async () => {
    // One after the other: Medusa makes two customers of one new address that checks out twice at once.
    const first = await place({ by: ann, email: "twin@example.com" })
    const second = await place({ by: ben, email: "twin@example.com" })
    await Promise.all([settle(first.id), settle(second.id)])
    const bindings = await bindingsOf(host.container(), first)
    expect(bindings).toHaveLength(1)
    const client = new Client(host.databaseUrl)
    await client.connect()
    const { rows } = await client.query("select entity_id from affiliate_audit_entry where entity = 'customer_binding'")
    await client.end()
    expect(rows).toEqual([{ entity_id: bindings[0]?.id }])
  })

  it("a customer deleted in Medusa is let go", async () => {
    const first = await buy({ by: ann })
    await store.admin.delete(`/admin/customers/${first.customer_id}`)
    await eventually(async () =>
      expect(await bindingsOf(host.container(), first)).toMatchObject([{ is_live: false, ended_by: "system", end_reason: "The customer was deleted." }])
    )
    expect((await fetchOrder(store, first.id)).id).toBe(first.id)
  })
})
