import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { addProduct, type TestProduct } from "../support/catalogue"
import { addAffiliate, addRule, ledgerOf, withCode } from "../support/programme"
import { describeWithStore } from "../support/runner"
import { placeOrder } from "../support/shopper"
import { openStore, US, type TestStore } from "../support/store"
import { eventually } from "../support/waiting"

/** Every entity of the module with a field, and what it is linked to. */
const READS: [entity: string, fields: string[]][] = [
  ["affiliate", ["id", "referral_codes.code", "tax_documents.state", "org.id"]],
  ["affiliate_org", ["id", "members.email"]],
  ["affiliate_conversion", ["id", "order.id", "sales_channel.id", "customer.id"]],
  ["affiliate_attribution", ["id"]],
  ["affiliate_commission", ["id", "order.id"]],
  ["affiliate_commission_line", ["id", "product.id"]],
  ["affiliate_commission_rule", ["id", "name"]],
  ["affiliate_ledger_entry", ["id", "order.id"]],
  ["affiliate_payout_batch", ["id"]],
  ["affiliate_payout", ["id"]],
  ["affiliate_payout_attempt", ["id"]],
  ["affiliate_payout_line", ["entry_id"]],
  ["affiliate_referral_code", ["id", "promotion.id"]],
  ["affiliate_click", ["id"]],
  ["affiliate_touchpoint", ["id"]],
  ["affiliate_settings", ["id"]],
  ["affiliate_audit_entry", ["id"]],
]

describeWithStore("Medusa's query over the module", {}, (host) => {
  let store: TestStore
  let orderId: string

  beforeAll(async () => {
    store = await openStore(host.baseUrl(), host.container(), [US])
    const product: TestProduct = await addProduct(store, { title: "Of 100", prices: { usd: 100 } })
    const partner = await addAffiliate(host.container())
    await addRule(host.container())
    const order = await placeOrder(store, {
      items: [{ variant_id: product.variant_id, quantity: 1 }],
      onCart: withCode(host.container(), partner),
    })
    orderId = order.id
    await eventually(async () => expect(await ledgerOf(host.container(), partner)).toEqual(["accrual 1000"]))
  })

  it(`${READS.length} entities can be read, with their links`, async () => {
    const query = host.container().resolve(ContainerRegistrationKeys.QUERY)
    for (const [entity, fields] of READS) {
      const { data } = await query.graph({ entity, fields })
      expect(Array.isArray(data)).toBe(true)
    }
  })

  it("a commission leads to its order", async () => {
    const query = host.container().resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({ entity: "affiliate_commission", fields: ["id", "status", "order.id", "order.currency_code"] })
    expect(data).toMatchObject([{ status: "pending", order: { id: orderId, currency_code: "usd" } }])
  })
})
