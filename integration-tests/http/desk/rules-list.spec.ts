import type { HttpTypes } from "@medusajs/framework/types"
import type { Http, Query } from "../../support/http"
import { addAffiliate, addRule } from "../../support/programme"
import { inDays } from "../../support/payout-run"
import { describeWithStore } from "../../support/runner"
import { signInAdmin } from "../../support/store"

interface Row {
  name: string
  status: string
  scope_ref_name: string | null
  superseded_by: string | null
  superseded_at: string | null
}

describeWithStore("The list of rules", {}, (host) => {
  let admin: Http
  let globalUntilNewYear: string
  let globalNext: string
  const list = async (query: Query = {}) => {
    const answer = await admin.get<{ affiliate_commission_rules: Row[]; count: number }>("/admin/affiliate-commission-rules", query)
    expect(answer.count).toBe(answer.affiliate_commission_rules.length)
    return answer.affiliate_commission_rules
  }
  const namesOf = (rows: Row[]) => rows.map(({ name }) => name)

  beforeAll(async () => {
    admin = await signInAdmin(host.baseUrl(), host.container())
    const container = host.container()
    const { sales_channel } = await admin.post<HttpTypes.AdminSalesChannelResponse>("/admin/sales-channels", { name: "Web" })
    const { product_category } = await admin.post<HttpTypes.AdminProductCategoryResponse>("/admin/product-categories", { name: "Shoes" })
    const ann = await addAffiliate(container, { name: "Ann" })
    globalUntilNewYear = await addRule(container, { name: "Ten" })
    globalNext = await addRule(container, { name: "Eleven, in 30 days", rate: "0.11", effective_at: inDays(30) })
    await addRule(container, { name: "Dollars, in 10 days", rate: "0.2", currency_code: "usd", effective_at: inDays(10) })
    await addRule(container, { name: "Web", scope: "channel", scope_ref_id: sales_channel.id, expires_at: inDays(5) })
    await addRule(container, { name: "Web, later", scope: "channel", scope_ref_id: sales_channel.id, effective_at: inDays(6) })
    await addRule(container, { name: "Shoes", scope: "category", scope_ref_id: product_category.id })
    await addRule(container, { name: "Ann's", scope: "affiliate", scope_ref_id: ann.id })
  })

  it("in the order in which rules win: category, affiliate, channel, global; the latest first in each", async () => {
    const inOrder = ["Shoes", "Ann's", "Web, later", "Web", "Eleven, in 30 days", "Dollars, in 10 days", "Ten"]
    expect(namesOf(await list())).toEqual(inOrder)
    expect(namesOf(await list({ order: "precedence", limit: 7 }))).toEqual(inOrder)
    expect(namesOf(await list({ order: "-precedence" }))).toEqual([...inOrder].reverse())
  })

  it("each named by what it refers to", async () => {
    expect((await list()).map(({ scope_ref_name }) => scope_ref_name)).toEqual(["Shoes", "Ann", "Web", "Web", null, null, null])
  })

  it("Ten is superseded in 30 days by Eleven, not by the rule for dollars alone; Web has ended before Web, later begins", async () => {
    const rows = await list()
    const successorOf = (name: string) => rows.find((row) => row.name === name)?.superseded_by
    expect(successorOf("Ten")).toBe(globalNext)
    expect(successorOf("Dollars, in 10 days")).toBe(globalNext)
    expect(successorOf("Eleven, in 30 days")).toBeNull()
    expect(successorOf("Web")).toBeNull()
    const { affiliate_commission_rule: ten } = await admin.get<{ affiliate_commission_rule: Row }>(`/admin/affiliate-commission-rules/${globalUntilNewYear}`)
    expect(Date.parse(ten.superseded_at ?? "")).toBeGreaterThan(Date.now() + 29 * 86_400_000)
  })

  it("active, scheduled, expired", async () => {
    expect(namesOf(await list({ status: "active" }))).toEqual(["Shoes", "Ann's", "Web", "Ten"])
    expect(namesOf(await list({ status: "scheduled" }))).toEqual(["Web, later", "Eleven, in 30 days", "Dollars, in 10 days"])
    const brief = await addRule(host.container(), { name: "Brief", expires_at: new Date(Date.now() + 300).toISOString() })
    await new Promise((resolve) => setTimeout(resolve, 350))
    expect(await list({ status: "expired" })).toMatchObject([{ id: brief, name: "Brief", status: "expired" }])
  })

  it("filtered by scope, reference, part of a name, and when it begins", async () => {
    expect(namesOf(await list({ scope: "channel", q: "later" }))).toEqual(["Web, later"])
    expect(namesOf(await list({ "effective_at[$gt]": inDays(20) }))).toEqual(["Eleven, in 30 days"])
    expect(namesOf(await list({ currency_code: "USD" }))).toEqual(["Dollars, in 10 days"])
  })
})
