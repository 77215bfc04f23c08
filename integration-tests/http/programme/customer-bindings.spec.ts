import { addProduct } from "../../support/catalogue"
import { bindCustomersFor } from "../../support/bindings"
import type { Http } from "../../support/http"
import { addAffiliate, addRule, programmeOf, MANAGER, type TestAffiliate } from "../../support/programme"
import { describeWithStore } from "../../support/runner"
import { placeOrder } from "../../support/shopper"
import { openStore, type TestStore } from "../../support/store"
import { eventually } from "../../support/waiting"
import { refusalOf } from "./refusals"

const PATH = "/admin/affiliate-customer-bindings"

interface Binding {
  id: string
  affiliate_id: string
  is_live: boolean
  end_reason: string | null
  audit?: { action: string; actor_id: string; reason: string | null }[]
}
interface List {
  affiliate_customer_bindings: Binding[]
  count: number
}

describeWithStore("customer bindings", {}, (host) => {
  let store: TestStore
  let admin: Http
  let ann: TestAffiliate
  let ben: TestAffiliate
  let carl: string

  beforeAll(async () => {
    store = await openStore(host.baseUrl(), host.container())
    admin = store.admin
    ann = await addAffiliate(host.container(), { name: "Ann" })
    ben = await addAffiliate(host.container(), { name: "Ben" })
    carl = (await admin.post<{ customer: { id: string } }>("/admin/customers", { email: "carl@example.com" })).customer.id
    await addRule(host.container())
  })

  const bind = async (affiliate: TestAffiliate, more: object = {}) =>
    (await admin.post<{ affiliate_customer_binding: Binding }>(PATH, { customer_id: carl, affiliate_id: affiliate.id, reason: "Asked for", ...more }))
      .affiliate_customer_binding
  const list = (query: Record<string, string | boolean>) => admin.get<List>(PATH, query)

  it("Ann, then Ben, by hand: one holds, Ann's is ended with the reason, both with their trail", async () => {
    const first = await bind(ann)
    expect(first).toMatchObject({ affiliate_name: "Ann", source: "manual", is_live: true, reason: "Asked for", expires_at: null })
    const second = await bind(ben, { reason: "Ben knows him", expires_at: "2099-01-01T00:00:00+01:00" })
    expect(second).toMatchObject({ affiliate_name: "Ben", expires_at: "2098-12-31T23:00:00.000Z" })
    expect(await list({ customer_id: carl })).toMatchObject({
      count: 2,
      affiliate_customer_bindings: [{ id: second.id, is_live: true }, { id: first.id, is_live: false, end_reason: "Ben knows him" }],
    })
    expect(await list({ customer_id: carl, is_live: true })).toMatchObject({ count: 1, affiliate_customer_bindings: [{ id: second.id }] })
    expect(await list({ affiliate_id: ann.id, is_live: false })).toMatchObject({ count: 1, affiliate_customer_bindings: [{ id: first.id }] })
    const { affiliate_customer_binding } = await admin.get<{ affiliate_customer_binding: Binding }>(`${PATH}/${first.id}`)
    expect(affiliate_customer_binding.audit?.map(({ action, reason }) => [action, reason])).toEqual([
      ["bind", "Asked for"],
      ["end", "Ben knows him"],
    ])
  })

  it("let go, with a reason, once", async () => {
    const { id } = await bind(ann)
    const { affiliate_customer_binding: ended } = await admin.post<{ affiliate_customer_binding: Binding }>(`${PATH}/${id}/end`, { reason: "Moved away" })
    expect(ended).toMatchObject({ is_live: false, end_reason: "Moved away" })
    expect(await refusalOf(admin.post(`${PATH}/${id}/end`, { reason: "Again" }))).toEqual({ status: 400, message: expect.stringContaining("was ended already, at 20") })
    expect(await list({ customer_id: carl, is_live: true })).toMatchObject({ count: 0 })
  })

  it("by hand, then bought with no link: the commission is Ann's", async () => {
    await bindCustomersFor(host.container(), { mode: "days", days: 90 })
    await bind(ann)
    const product = await addProduct(store, { title: "Of 100", prices: { usd: 100 } })
    const order = await placeOrder(store, { items: [{ variant_id: product.variant_id, quantity: 1 }], email: "carl@example.com" })
    await eventually(async () => {
      const answer = await admin.get<{ affiliate_commissions: object[] }>("/admin/affiliate-commissions", { order_id: order.id })
      expect(answer.affiliate_commissions).toMatchObject([{ affiliate_name: "Ann", amount: "10.00" }])
    })
  })

  it("refused: nobody's id, a suspended affiliate, a past end, no reason, an unknown binding", async () => {
    await programmeOf(host.container()).moveAffiliate(ben.id, "suspend", MANAGER)
    expect(await refusalOf(bind(ann, { customer_id: "cus_nobody" }))).toEqual({ status: 400, message: "Field 'customer_id': customer cus_nobody does not exist." })
    expect(await refusalOf(bind(ben))).toEqual({ status: 400, message: "The affiliate is suspended, and customers are bound to active affiliates only." })
    expect(await refusalOf(bind(ann, { expires_at: "2020-01-01T00:00:00Z" }))).toEqual({ status: 400, message: expect.stringContaining("must lie ahead") })
    expect(await refusalOf(bind(ann, { reason: " " }))).toEqual({ status: 400, message: expect.stringContaining("reason") })
    expect(await refusalOf(admin.get(`${PATH}/affbind_none`))).toEqual({ status: 404, message: "Customer binding with id affbind_none was not found." })
    expect(await list({ customer_id: carl })).toMatchObject({ count: 0 })
  })
})
