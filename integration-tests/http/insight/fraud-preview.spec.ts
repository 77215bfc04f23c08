import { addProduct } from "../../support/catalogue"
import { addAffiliate, addRule, withCode, type TestAffiliate } from "../../support/programme"
import { describeWithStore } from "../../support/runner"
import { placeOrder } from "../../support/shopper"
import { openStore, type TestStore } from "../../support/store"
import { eventually } from "../../support/waiting"

interface Preview {
  orders: number
  held_then: number
  would_be_held: number
  newly_held: number
  no_longer_held: number
  signals: { key: string; fired_then: number; would_fire: number }[]
}

describeWithStore("Fraud preview", {}, (host) => {
  let store: TestStore
  let partner: TestAffiliate

  const preview = async (fraud: object, sales_channel_id?: string) =>
    (await store.admin.post<{ fraud_preview: Preview }>("/admin/affiliate-settings/fraud-preview", { fraud, sales_channel_id })).fraud_preview
  const signalOf = ({ signals }: Preview, key: string) => signals.find((signal) => signal.key === key)

  /** Three orders by code: a stranger's, the affiliate's own, and one from its address with a dot more. The last two are held. */
  beforeAll(async () => {
    store = await openStore(host.baseUrl(), host.container())
    const { variant_id } = await addProduct(store, { title: "Mug", prices: { usd: 100 } })
    partner = await addAffiliate(host.container(), { email: "ann@affiliates.test" })
    await addRule(host.container())
    for (const email of ["stranger@example.com", "ann@affiliates.test", "a.nn@affiliates.test"]) {
      await placeOrder(store, { email, items: [{ variant_id, quantity: 1 }], onCart: withCode(host.container(), partner) })
    }
    await eventually(async () => expect(await preview({})).toMatchObject({ orders: 3, held_then: 2 }))
  })

  it("the settings as they are → the same two of three", async () => {
    const same = await preview({})
    expect(same).toMatchObject({ orders: 3, held_then: 2, would_be_held: 2, newly_held: 0, no_longer_held: 0 })
    expect(signalOf(same, "self_referral")).toEqual({ key: "self_referral", fired_then: 2, would_fire: 2 })
  })

  it("self-referral by the very same mailbox alone → one of three, one no longer", async () => {
    const stricter = await preview({ signals: { self_referral: { threshold: 2 } } })
    expect(stricter).toMatchObject({ held_then: 2, would_be_held: 1, newly_held: 0, no_longer_held: 1 })
    expect(signalOf(stricter, "self_referral")).toEqual({ key: "self_referral", fired_then: 2, would_fire: 1 })
  })

  it("a threshold of 101 holds none; of 0 all, one of them newly; a weight of 99 none", async () => {
    expect(await preview({ threshold: 101 })).toMatchObject({ would_be_held: 0, no_longer_held: 2 })
    expect(await preview({ threshold: 0 })).toMatchObject({ would_be_held: 3, newly_held: 1 })
    expect(await preview({ signals: { self_referral: { weight: 99 } } })).toMatchObject({ would_be_held: 0 })
  })

  it("a sales channel's draft judges its orders alone; the programme's leaves the channels that differ as they are", async () => {
    expect(await preview({ threshold: 0 }, "sc_elsewhere")).toMatchObject({ orders: 0, would_be_held: 0 })
    expect(await preview({ threshold: 0 }, store.sales_channel_id)).toMatchObject({ orders: 3, would_be_held: 3 })
    await store.admin.post(`/admin/affiliate-settings/${store.sales_channel_id}`, { fraud: { threshold: 0 } })
    expect(await preview({ threshold: 1000 })).toMatchObject({ would_be_held: 3, newly_held: 1 })
  })

  it("nothing is written: the settings are as they were", async () => {
    await preview({ threshold: 7 })
    const { affiliate_settings } = await store.admin.get<{ affiliate_settings: object }>("/admin/affiliate-settings")
    expect(affiliate_settings).toMatchObject({ values: { fraud: { threshold: 100 } }, overrides: {} })
  })

  it("an unknown signal is a 400 that names it", async () => {
    const refused = await preview({ signals: { moon_phase: { weight: 1 } } }).catch((error: unknown) => error)
    expect(refused).toMatchObject({ status: 400, body: { message: expect.stringContaining("moon_phase") } })
  })
})
