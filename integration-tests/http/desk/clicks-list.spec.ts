import type { Http, Query } from "../../support/http"
import { addProduct } from "../../support/catalogue"
import { addAffiliate, addRule, programmeOf, type TestAffiliate } from "../../support/programme"
import { describeWithStore } from "../../support/runner"
import { placeOrder } from "../../support/shopper"
import { openStore, type TestStore } from "../../support/store"
import { eventually } from "../../support/waiting"

interface Click {
  code: string
  sub_id: string | null
  conversion_id: string | null
}

describeWithStore("The list of clicks", {}, (host) => {
  let store: TestStore
  let admin: Http
  let ann: TestAffiliate
  let ben: TestAffiliate
  const list = async (query: Query = {}) => {
    const { affiliate_clicks, count } = await admin.get<{ affiliate_clicks: Click[]; count: number }>("/admin/affiliate-clicks", query)
    expect(count).toBe(affiliate_clicks.length)
    return affiliate_clicks
  }
  const click = async (affiliate: TestAffiliate, sub_id: string) => {
    const receipt = await programmeOf(host.container()).recordClick({ code: affiliate.code, landing_page: "/shoes", referrer: null, sub_id, ip: "203.0.113.7" })
    return receipt.token
  }

  beforeAll(async () => {
    const container = host.container()
    store = await openStore(host.baseUrl(), container)
    admin = store.admin
    await addRule(container)
    ann = await addAffiliate(container, { name: "Ann" })
    ben = await addAffiliate(container, { name: "Ben" })
    await click(ann, "first")
    await click(ben, "his")
    const token = await click(ann, "second")
    const { variant_id } = await addProduct(store, { title: "Of 100", prices: { usd: 100 } })
    const onCart = async ({ id }: { id: string }) => {
      await programmeOf(container).attachTouchpoint({ cart_id: id, token, revive: true })
    }
    await placeOrder(store, { items: [{ variant_id, quantity: 1 }], onCart })
  })

  it("Ann's two clicks, the latest first; the second one led to a sale", async () => {
    await eventually(async () => expect(await list({ affiliate_id: ann.id })).toMatchObject([{ sub_id: "second", conversion_id: expect.any(String) }, { sub_id: "first", conversion_id: null }]))
    const [{ conversion_id } = { conversion_id: null }] = await list({ affiliate_id: ann.id })
    const { affiliate_conversions } = await admin.get<{ affiliate_conversions: { id: string }[] }>("/admin/affiliate-conversions", { affiliate_id: ann.id })
    expect(affiliate_conversions.map(({ id }) => id)).toEqual([conversion_id])
  })

  it("by code and by moment; nothing of the address, hashed or not", async () => {
    const all = await list({ order: "clicked_at" })
    expect(all.map(({ sub_id }) => sub_id)).toEqual(["first", "his", "second"])
    const [bens] = await list({ affiliate_id: ben.id })
    expect(bens).toMatchObject({ code: ben.code })
    expect(await list({ "clicked_at[$lt]": "2020-01-01T00:00:00Z" })).toEqual([])
    expect(await list({ "clicked_at[$gte]": "2020-01-01T00:00:00Z" })).toHaveLength(3)
    expect(JSON.stringify(all)).not.toMatch(/hmac|203\.0\.113/)
  })
})
